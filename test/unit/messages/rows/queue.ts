import type * as messages from "../../../../src/messages/queue.ts";
import type { Rows } from "../rows.ts";

/** What is said in Danish, word for word. */
export const rows = {
  queueFaults: {
    noPackages: [
      [
        ["npm install bullmq"],
        "Køen bruger pakker, som ikke er her: bullmq, ioredis og aws4fetch. → Skriv npm install bullmq, eller udelad --queue.",
      ],
    ],
    noAddress: [
      [
        ["http://x"],
        '"http://x" er ingen adresse på en kø. → Skriv for eksempel --queue redis://10.0.0.5:6379, eller rediss:// med TLS.',
      ],
    ],
    noStoreNamed: [
      [
        ["--store"],
        "Det er ikke sagt, hvor det ligger, som maskinerne deler. → Skriv --store med en mappe, som alle maskiner når, eller s3://SPAND/MAPPE.",
      ],
    ],
    noBucket: [
      [
        ["s3://A"],
        '"s3://A" er ingen adresse på en spand. → Skriv for eksempel --store s3://standarder/koe.',
      ],
    ],
    noCredentials: [
      [
        [["AWS_ACCESS_KEY_ID"]],
        "En spand skal have en nøgle, og AWS_ACCESS_KEY_ID er ikke sat. → Sæt AWS_ACCESS_KEY_ID og AWS_SECRET_ACCESS_KEY i miljøet.",
      ],
    ],
    noSecret: [
      [
        ["KLARSTANDARD_QUEUE_SECRET"],
        "Der mangler en hemmelighed, som bygget og alle arbejdere deler; uden den kunne enhver, der når køen, lægge andre sider ind. → Lav én med openssl rand -hex 32, og giv den til alle med --secret-file FIL eller i KLARSTANDARD_QUEUE_SECRET.",
      ],
    ],
    shortSecret: [
      [
        [8, 32],
        "Hemmeligheden har 8 tegn, og 32 er det mindste, som ingen kan gætte. → Lav en ny med openssl rand -hex 32.",
      ],
    ],
    withShard: [
      [
        [],
        "En del af et websted bygges på én maskine, og --queue fordeler hele webstedet. → Brug enten --shard eller --queue.",
      ],
    ],
    onlyWithQueue: [
      [
        ["--store"],
        "--store hører til en kø, og --queue er ikke skrevet. → Skriv --queue også, eller udelad --store.",
      ],
    ],
    noQueueNamed: [
      [
        [],
        "Det er ikke sagt, hvilken kø arbejderen tager fra. → Skriv for eksempel --queue redis://10.0.0.5:6379.",
      ],
    ],
    unreachable: [
      [
        ["ECONNREFUSED"],
        "Køen kan ikke nås: ECONNREFUSED. → Se efter, om Redis eller Valkey kører dér, om navn og port er rigtige, og om en firewall er imellem.",
      ],
    ],
    wrongPassword: [
      [
        [],
        "Køen afviser navnet eller adgangskoden, eller den skal have en og fik ingen. → Sæt den rigtige i KLARSTANDARD_REDIS_PASSWORD, eller skriv den i adressen: redis://NAVN:KODE@VÆRT.",
      ],
    ],
    certificate: [
      [
        ["DEPTH_ZERO_SELF_SIGNED_CERT"],
        "Køens certifikat er ikke til at stole på (DEPTH_ZERO_SELF_SIGNED_CERT). → Skriv det navn, som certifikatet er udstedt til, og giv en egen udsteders certifikat i NODE_EXTRA_CA_CERTS.",
      ],
    ],
    tls: [
      [
        ["EPROTO"],
        "Køen taler ikke TLS, som vi gør (EPROTO). → Skriv redis:// til en port uden TLS, og se efter, at serveren taler TLS 1.2 eller 1.3.",
      ],
    ],
    hungUp: [
      [
        [],
        "Køen lagde på, før den svarede. → Skriv rediss://, hvis porten taler TLS, og se i serverens log, hvorfor den ellers afviser os.",
      ],
    ],
    hungUpTls: [
      [
        [],
        "Køen lagde på, før den svarede med TLS. → Skriv redis://, hvis porten ikke taler TLS, og se i serverens log, hvorfor den ellers afviser os.",
      ],
    ],
    refused: [
      [
        ["NOPERM this user has no permissions"],
        "Køen svarede: NOPERM this user has no permissions → Ret det på serveren; vi læser og skriver nøgler, der begynder med klarstandard, og spørger med INFO.",
      ],
    ],
    oldRedis: [
      [
        ["4.0.9", "5.0.0"],
        "Køen er Redis 4.0.9, og den skal mindst være 5.0.0. → Brug Redis 6.2 eller nyere, eller Valkey.",
      ],
    ],
    evicting: [
      [
        ["allkeys-lru"],
        "Køen må smide opgaver væk, når dens hukommelse er fuld (maxmemory-policy allkeys-lru). → Sæt maxmemory-policy til noeviction på serveren, eller brug en server, som ingen andre har til cache.",
      ],
    ],
    lost: [
      [
        [1],
        "Køen har ikke kunnet nås i 1 minut. → Start den igen, og byg igen: det, der er lavet, bliver ikke lavet igen. --queue-wait siger, hvor længe der ventes.",
      ],
      [
        [10],
        "Køen har ikke kunnet nås i 10 minutter. → Start den igen, og byg igen: det, der er lavet, bliver ikke lavet igen. --queue-wait siger, hvor længe der ventes.",
      ],
    ],
    noWorker: [
      [
        [10, []],
        "I 10 minutter har ingen arbejder taget en opgave. → Start mindst én med npm run worker, med den samme udgave, kø og hemmelighed, eller byg uden --queue. --queue-wait siger, hvor længe der ventes.",
      ],
      [
        [1, ["d193020b, Chromium 155"]],
        "I 1 minut har ingen arbejder taget en opgave. Der er arbejdere af en anden udgave: d193020b, Chromium 155. → Start mindst én med npm run worker, med den samme udgave, kø og hemmelighed, eller byg uden --queue. --queue-wait siger, hvor længe der ventes.",
      ],
    ],
    changedMakers: [
      [
        [],
        "Koden eller browseren er skiftet ud, mens arbejderen kørte. → Start den igen: den tager så opgaver for den nye udgave. Det, den havde, er givet tilbage.",
      ],
    ],
    noStore: [
      [
        ["ECONNREFUSED"],
        "Spanden kan ikke nås: ECONNREFUSED. → Se efter, om AWS_ENDPOINT_URL_S3 og AWS_REGION er rigtige, og om serveren kører.",
      ],
    ],
    storeRefused: [
      [
        ["403 AccessDenied"],
        "Spanden afviser os: 403 AccessDenied. → Se efter, om spanden findes, og om nøglen må læse og skrive i den (s3:GetObject, s3:PutObject).",
      ],
    ],
  },
} as const satisfies Rows<typeof messages>;
