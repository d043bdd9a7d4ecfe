import { counted } from "../format/counted.ts";
import { always, message } from "./message.ts";
import { andList } from "./words.ts";

/** Why a queue or its store cannot be used. */
export const queueFaults = {
  noPackages: message({
    da: (install: string) => ({
      what: "Køen bruger pakker, som ikke er her: bullmq, ioredis og aws4fetch.",
      fix: `Skriv ${install}, eller udelad --queue.`,
    }),
    en: (install) => ({
      what: "The queue needs packages that are not here: bullmq, ioredis and aws4fetch.",
      fix: `Write ${install}, or leave --queue out.`,
    }),
  }),
  noAddress: message({
    da: (written: string) => ({
      what: `"${written}" er ingen adresse på en kø.`,
      fix: "Skriv for eksempel --queue redis://10.0.0.5:6379, eller rediss:// med TLS.",
    }),
    en: (written) => ({
      what: `"${written}" is no address of a queue.`,
      fix: "Write for example --queue redis://10.0.0.5:6379, or rediss:// with TLS.",
    }),
  }),
  noStoreNamed: message({
    da: (option: string) => ({
      what: "Det er ikke sagt, hvor det ligger, som maskinerne deler.",
      fix: `Skriv ${option} med en mappe, som alle maskiner når, eller s3://SPAND/MAPPE.`,
    }),
    en: (option) => ({
      what: "It is not said where what the machines share lies.",
      fix: `Write ${option} with a folder that all machines reach, or s3://BUCKET/FOLDER.`,
    }),
  }),
  noBucket: message({
    da: (written: string) => ({
      what: `"${written}" er ingen adresse på en spand.`,
      fix: "Skriv for eksempel --store s3://standarder/koe.",
    }),
    en: (written) => ({
      what: `"${written}" is no address of a bucket.`,
      fix: "Write for example --store s3://standarder/queue.",
    }),
  }),
  noCredentials: message({
    da: (names: readonly string[]) => ({
      what: `En spand skal have en nøgle, og ${andList(names)} er ikke sat.`,
      fix: "Sæt AWS_ACCESS_KEY_ID og AWS_SECRET_ACCESS_KEY i miljøet.",
    }),
    en: (names) => ({
      what: `A bucket needs a key, and ${andList(names)} ${names.length === 1 ? "is" : "are"} not set.`,
      fix: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.",
    }),
  }),
  noSecret: message({
    da: (variable: string) => ({
      what: "Der mangler en hemmelighed, som bygget og alle arbejdere deler; uden den kunne enhver, der når køen, lægge andre sider ind.",
      fix: `Lav én med openssl rand -hex 32, og giv den til alle med --secret-file FIL eller i ${variable}.`,
    }),
    en: (variable) => ({
      what: "A secret that the build and all workers share is missing; without it anybody who reaches the queue could slip other pages in.",
      fix: `Make one with openssl rand -hex 32, and give it to all with --secret-file FILE or in ${variable}.`,
    }),
  }),
  shortSecret: message({
    da: (letters: number, least: number) => ({
      what: `Hemmeligheden har ${letters} tegn, og ${least} er det mindste, som ingen kan gætte.`,
      fix: "Lav en ny med openssl rand -hex 32.",
    }),
    en: (letters, least) => ({
      what: `The secret has ${letters} letters, and ${least} are the least that nobody can guess.`,
      fix: "Make a new one with openssl rand -hex 32.",
    }),
  }),
  withShard: always({
    da: {
      what: "En del af et websted bygges på én maskine, og --queue fordeler hele webstedet.",
      fix: "Brug enten --shard eller --queue.",
    },
    en: {
      what: "A shard is built on one machine, and --queue shares a whole site out.",
      fix: "Use either --shard or --queue.",
    },
  }),
  onlyWithQueue: message({
    da: (option: string) => ({
      what: `${option} hører til en kø, og --queue er ikke skrevet.`,
      fix: `Skriv --queue også, eller udelad ${option}.`,
    }),
    en: (option) => ({
      what: `${option} belongs to a queue, and --queue is not written.`,
      fix: `Write --queue too, or leave ${option} out.`,
    }),
  }),
  noQueueNamed: always({
    da: {
      what: "Det er ikke sagt, hvilken kø arbejderen tager fra.",
      fix: "Skriv for eksempel --queue redis://10.0.0.5:6379.",
    },
    en: {
      what: "It is not said from which queue the worker takes.",
      fix: "Write for example --queue redis://10.0.0.5:6379.",
    },
  }),
  unreachable: message({
    da: (reason: string) => ({
      what: `Køen kan ikke nås: ${reason}.`,
      fix: "Se efter, om Redis eller Valkey kører dér, om navn og port er rigtige, og om en firewall er imellem.",
    }),
    en: (reason) => ({
      what: `The queue cannot be reached: ${reason}.`,
      fix: "See whether Redis or Valkey runs there, whether name and port are right, and whether a firewall lies between.",
    }),
  }),
  wrongPassword: always({
    da: {
      what: "Køen afviser navnet eller adgangskoden, eller den skal have en og fik ingen.",
      fix: "Sæt den rigtige i KLARSTANDARD_REDIS_PASSWORD, eller skriv den i adressen: redis://NAVN:KODE@VÆRT.",
    },
    en: {
      what: "The queue refuses the name or the password, or asks for one and was given none.",
      fix: "Set the right one in KLARSTANDARD_REDIS_PASSWORD, or write it into the address: redis://NAME:PASSWORD@HOST.",
    },
  }),
  certificate: message({
    da: (code: string) => ({
      what: `Køens certifikat er ikke til at stole på (${code}).`,
      fix: "Skriv det navn, som certifikatet er udstedt til, og giv en egen udsteders certifikat i NODE_EXTRA_CA_CERTS.",
    }),
    en: (code) => ({
      what: `The certificate of the queue cannot be trusted (${code}).`,
      fix: "Write the name that it was issued for, and give the certificate of an issuer of your own in NODE_EXTRA_CA_CERTS.",
    }),
  }),
  tls: message({
    da: (code: string) => ({
      what: `Køen taler ikke TLS, som vi gør (${code}).`,
      fix: "Skriv redis:// til en port uden TLS, og se efter, at serveren taler TLS 1.2 eller 1.3.",
    }),
    en: (code) => ({
      what: `The queue does not speak TLS as we do (${code}).`,
      fix: "Write redis:// for a port without TLS, and see that the server speaks TLS 1.2 or 1.3.",
    }),
  }),
  hungUp: always({
    da: {
      what: "Køen lagde på, før den svarede.",
      fix: "Skriv rediss://, hvis porten taler TLS, og se i serverens log, hvorfor den ellers afviser os.",
    },
    en: {
      what: "The queue hung up before it answered.",
      fix: "Write rediss:// if the port speaks TLS, and see in the server's log why else it refuses us.",
    },
  }),
  hungUpTls: always({
    da: {
      what: "Køen lagde på, før den svarede med TLS.",
      fix: "Skriv redis://, hvis porten ikke taler TLS, og se i serverens log, hvorfor den ellers afviser os.",
    },
    en: {
      what: "The queue hung up before it answered with TLS.",
      fix: "Write redis:// if the port speaks no TLS, and see in the server's log why else it refuses us.",
    },
  }),
  refused: message({
    da: (reply: string) => ({
      what: `Køen svarede: ${reply}`,
      fix: "Ret det på serveren; vi læser og skriver nøgler, der begynder med klarstandard, og spørger med INFO.",
    }),
    en: (reply) => ({
      what: `The queue answered: ${reply}`,
      fix: "Mend it on the server; we read and write keys that begin with klarstandard, and ask with INFO.",
    }),
  }),
  oldRedis: message({
    da: (version: string, least: string) => ({
      what: `Køen er Redis ${version}, og den skal mindst være ${least}.`,
      fix: "Brug Redis 6.2 eller nyere, eller Valkey.",
    }),
    en: (version, least) => ({
      what: `The queue is Redis ${version}, and it must be ${least} at least.`,
      fix: "Use Redis 6.2 or newer, or Valkey.",
    }),
  }),
  evicting: message({
    da: (policy: string) => ({
      what: `Køen må smide opgaver væk, når dens hukommelse er fuld (maxmemory-policy ${policy}).`,
      fix: "Sæt maxmemory-policy til noeviction på serveren, eller brug en server, som ingen andre har til cache.",
    }),
    en: (policy) => ({
      what: `The queue may throw jobs away when its memory is full (maxmemory-policy ${policy}).`,
      fix: "Set maxmemory-policy to noeviction on the server, or use one that nobody else has for a cache.",
    }),
  }),
  lost: message({
    da: (minutes: number) => ({
      what: `Køen har ikke kunnet nås i ${counted(minutes, "minut", "minutter")}.`,
      fix: "Start den igen, og byg igen: det, der er lavet, bliver ikke lavet igen. --queue-wait siger, hvor længe der ventes.",
    }),
    en: (minutes) => ({
      what: `The queue could not be reached for ${counted(minutes, "minute")}.`,
      fix: "Start it again, and build again: what was made is not made again. --queue-wait says how long to wait.",
    }),
  }),
  noWorker: message({
    da: (minutes: number, others: readonly string[]) => ({
      what: `I ${counted(minutes, "minut", "minutter")} har ingen arbejder taget en opgave.${others.length === 0 ? "" : ` Der er arbejdere af en anden udgave: ${others.join("; ")}.`}`,
      fix: "Start mindst én med npm run worker, med den samme udgave, kø og hemmelighed, eller byg uden --queue. --queue-wait siger, hvor længe der ventes.",
    }),
    en: (minutes, others) => ({
      what: `For ${counted(minutes, "minute")} no worker has taken a job.${others.length === 0 ? "" : ` There are workers of another version: ${others.join("; ")}.`}`,
      fix: "Start at least one with npm run worker, of the same version and with the same queue and secret, or build without --queue. --queue-wait says how long to wait.",
    }),
  }),
  changedMakers: always({
    da: {
      what: "Koden eller browseren er skiftet ud, mens arbejderen kørte.",
      fix: "Start den igen: den tager så opgaver for den nye udgave. Det, den havde, er givet tilbage.",
    },
    en: {
      what: "The code or the browser was replaced while the worker ran.",
      fix: "Start it again: it then takes jobs for the new version. What it had is given back.",
    },
  }),
  noStore: message({
    da: (reason: string) => ({
      what: `Spanden kan ikke nås: ${reason}.`,
      fix: "Se efter, om AWS_ENDPOINT_URL_S3 og AWS_REGION er rigtige, og om serveren kører.",
    }),
    en: (reason) => ({
      what: `The bucket cannot be reached: ${reason}.`,
      fix: "See whether AWS_ENDPOINT_URL_S3 and AWS_REGION are right, and whether the server runs.",
    }),
  }),
  storeRefused: message({
    da: (answer: string) => ({
      what: `Spanden afviser os: ${answer}.`,
      fix: "Se efter, om spanden findes, og om nøglen må læse og skrive i den (s3:GetObject, s3:PutObject).",
    }),
    en: (answer) => ({
      what: `The bucket refuses us: ${answer}.`,
      fix: "See whether the bucket is there, and whether the key may read and write in it (s3:GetObject, s3:PutObject).",
    }),
  }),
};
