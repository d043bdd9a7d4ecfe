// Written by `npm run schema` from the schemas of this folder.

type Contact = {
  /** Kontaktens navn i filerne, som andre nøgler henviser til. **Læseren ser:** Intet.
   * @example "visitation" */
  id: string;
  /** Hvem man får fat i. **Læseren ser:** Navnet over nummeret.
   * @example "Visitationen" */
  name: string;
  /** Hvad man kan bruge kontakten til. **Læseren ser:** Kontakten står de steder på siden, som ordene nævner.
   * - `apply`: Søge om hjælpen.
   * - `ask`: Spørge om den.
   * - `complain`: Klage.
   * @example ["apply"] */
  for: ("apply" | "ask" | "complain")[];
  /** For hvem kontakten er, som en sætning til læseren. **Læseren ser:** „Hvis du er under 30 år“ ved kontakten.
   * @example "Du er under 30 år." */
  when?: string | undefined;
  /** For hvilke aldre kontakten er, når kilden skelner. **Læseren ser:** En linje ved kontakten, når when ikke er skrevet.
   * @example { from: 67 } */
  ages?: {
    /** Den yngste alder i år, den selv med. **Læseren ser:** „Hvis du er 67 år eller mere“ ved kontakten, når when ikke er skrevet.
     * @example 67 */
    from?: number | undefined;
    /** Den ældste alder i år, den selv med. **Læseren ser:** „Hvis du er under 67 år“ ved kontakten, når when ikke er skrevet.
     * @example 66 */
    to?: number | undefined;
  } | undefined;
  /** Telefonnummeret. **Læseren ser:** Nummeret i par, som man kan ringe op fra siden.
   * @example "12345678" */
  phone?: string | undefined;
  /** Mailadressen. **Læseren ser:** Adressen, som man kan skrive til fra siden.
   * @example "visitation@storeby.example" */
  email?: string | undefined;
  /** Adressen til sikker mail. **Læseren ser:** Adressen med ordene Sikker mail.
   * @example "sikker@storeby.example" */
  secureEmail?: string | undefined;
  /** Adressen. **Læseren ser:** Adressen i to linjer.
   * @example { street: "Rådhusvej 1", postcode: "9990", city: "Storeby" } */
  address?: Address | undefined;
  /** En formular eller selvbetjening på nettet. **Læseren ser:** Et link; på papir også adressen.
   * @example "https://storeby.example/selvbetjening" */
  url?: string | undefined;
  /** Linkets ord. **Læseren ser:** Linket. Udeladt hedder det efter kontakten.
   * @example "Søg om mad på nettet" */
  urlText?: string | undefined;
  /** Hvornår man kan ringe eller komme: én linje, en liste med days og hours, eller { shared: … } for en af kommunens. **Læseren ser:** En linje ved kontakten, eller en til hver af dagene.
   * @example "Mandag til fredag kl. 9–14" */
  openingHours?: string | {
    /** Dagene, som de læses. **Læseren ser:** Først på linjen.
     * @example "Mandag til torsdag" */
    days: string;
    /** Tiden. **Læseren ser:** Efter dagene: kl. 9 til 15.
     * @example "9-15" */
    hours: string;
  }[] | {
    /** Nøglen på en af åbningstiderne i kommunens index.ts. **Læseren ser:** Åbningstiden, som kommunen har skrevet den.
     * @example "raadhuset" */
    shared: string;
  } | undefined;
  /** Andet, man skal vide, før man henvender sig. **Læseren ser:** En linje ved kontakten.
   * @example "Tast 2 for hjemmehjælp." */
  note?: string | undefined;
  /** Hvem der har vedtaget oplysningerne, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under kontakten i hele teksten: Oplysningerne er vedtaget 12. marts 2026 af Byrådet.
   * @example { by: "Byrådet", on: "2026-03-12" } */
  adoption?: {
    /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
     * @example "Byrådet" */
    by: string;
    /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
     * @example "2026-03-12" */
    on?: string | undefined;
  } | undefined;
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
};

type Address = {
  /** Vej og husnummer. **Læseren ser:** Adressens første linje.
   * @example "Rådhusvej 1" */
  street: string;
  /** Postnummerets fire cifre. **Læseren ser:** Foran byen på adressens anden linje.
   * @example "9990" */
  postcode: string;
  /** Byens navn. **Læseren ser:** Efter postnummeret.
   * @example "Storeby" */
  city: string;
};

type Act = {
  /** Lovens korte navn, som det står inde i en sætning. **Læseren ser:** Navnet, hvor hele loven nævnes.
   * @example "serviceloven" */
  name: string;
  /** Navnet med s, som det står foran et paragraftegn. **Læseren ser:** Navnet foran paragraffen: Servicelovens § 83.
   * @example "servicelovens" */
  genitive: string;
  /** Lovens fulde titel. **Læseren ser:** I linket til Retsinformation, når official er „by-title“; ellers intet.
   * @example "lov om social service" */
  title?: string | undefined;
  /** Den gældende tekst i Retsinformation: dens nummer. Skriv „by-title“, når ingen har set, hvilket nummer der gælder; så findes loven på sin titel. **Læseren ser:** Et link til den på hver paragraf af loven. Ved „by-title“ et link under paragrafferne: Serviceloven i Retsinformation.
   * @example { number: "LBK 1100/2025", seen: "2026-11-01" } */
  official?: {
    /** Art, nummer og år i Retsinformation, for eksempel LBK 1100/2025. **Læseren ser:** Et link til lovens tekst på paragraffen.
     * @example "LBK 1100/2025" */
    number: string;
    /** Dagen, hvor nogen sidst så, at teksten er den nyeste. **Læseren ser:** Intet.
     * @example "2026-11-01" */
    seen: string;
  } | "by-title" | undefined;
  /** En anden adresse på en enkelt paragraf. {section} bliver til paragraffens nummer uden mellemrum. **Læseren ser:** Paragraffen er et link til adressen.
   * @example "https://storeby.example/aftale/{section}" */
  sectionUrl?: string | undefined;
  /** Hvem der afgør klager over afgørelser efter loven, når én regel gælder for dem alle. **Læseren ser:** Klagevejledningen i de standarder, der ikke selv siger det.
   * @example { decidedBy: "Ankestyrelsen", sentTo: "municipality", source: "retssikkerhedslovens § 60", asOf: "2026-11-01" } */
  appeals?: {
    /** Hvem der afgør klagen til sidst. **Læseren ser:** Navnet i klagevejledningen på siden, i PDF'en og på tjeklisten.
     * @example "Ankestyrelsen" */
    decidedBy: string;
    /** Hvor klagen skal hen først. **Læseren ser:** En sætning i klagevejledningen.
     * - `municipality`: Kommunen ser på sagen igen, før den sender den videre.
     * - `board`: Klagen sendes direkte til nævnet.
     * @example "municipality" */
    sentTo: "municipality" | "board";
    /** Klagefristen i uger, hvor en kilde siger den. **Læseren ser:** Fristen i klagevejledningen, når standarden ikke selv har en.
     * @example 4 */
    weeks?: number | undefined;
    /** Hvor reglen står. **Læseren ser:** Intet. Det er til den, der skal efterse reglen.
     * @example "retssikkerhedslovens § 60" */
    source: string;
    /** Dagen, hvor nogen sidst så efter, at reglen gælder. **Læseren ser:** Intet.
     * @example "2026-11-01" */
    asOf: string;
  } | undefined;
  /** De tekster om landets regler, der gælder under loven. Skriv [], når ingen gør. **Læseren ser:** Teksterne under Dine rettigheder og Klage.
   * - `individual`: Kommunen ser på den enkelte: standarden er vejledende.
   * - `answerTime`: Kommunen skal offentliggøre sine frister for et svar.
   * - `noReasons`: En klage behøver ikke at have en grund.
   * - `reassessment`: Kommunen ser på sagen igen, når der er klaget.
   * - `guidance`: Kommunen skal vejlede.
   * @example ["individual"] */
  notes: ("individual" | "answerTime" | "noReasons" | "reassessment" | "guidance")[];
};

type LegalBasis = {
  /** Lovens nøgle i landets tabel (_data/national/acts.ts), eller i kommunens egne acts. **Læseren ser:** Lovens navn foran paragraffen.
   * @example "serviceloven" */
  act: string;
  /** Paragraffen uden tegn, for eksempel 99 eller 82 a. Udelad den, når det er hele loven. **Læseren ser:** Paragraffen i det korte svar og under lovgrundlaget, med link til lovens tekst.
   * @example "83" */
  section?: string | undefined;
  /** Stykkets nummer (stk.). **Læseren ser:** Efter paragraffen.
   * @example 1 */
  subsection?: number | undefined;
  /** Hvilken del paragraffen har i standarden. **Læseren ser:** main står i det korte svar; mentioned står for sig, som kun nævnt.
   * - `main`: Hjælpen gives efter den.
   * - `also`: En del af hjælpen gives efter den.
   * - `mentioned`: Den er kun nævnt.
   * @example "main" */
  role: "main" | "also" | "mentioned";
  /** Hvilken hjælp paragraffen handler om, med få ord. **Læseren ser:** I sætningen om, hvad man ikke kan klage over.
   * @example "hjælp i en gruppe" */
  about?: string | undefined;
  /** Hvad paragraffen siger, med egne, enkle ord. **Læseren ser:** Teksten under paragraffen.
   * @example "Kommunen skal tilbyde hjælp til at gøre rent." */
  says?: string | undefined;
  /** Om man kan klage over en afgørelse efter netop denne paragraf. **Læseren ser:** Ved no-appeal-by-statute står det under klagevejledningen.
   * - `appeal`: Man kan klage.
   * - `no-appeal-by-statute`: Loven udelukker klage.
   * - `usually-no-decision`: Der træffes normalt ingen afgørelse.
   * - `not-relevant`: Paragraffen er kun nævnt.
   * @example "appeal" */
  appeal: "appeal" | "no-appeal-by-statute" | "usually-no-decision" | "not-relevant";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
};

type Section = {
  status: "stated";
  /** Erstatter den overskrift, afsnittet plejer at have. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
   * @example "Hvem er hjælpen for?" */
  heading?: string | undefined;
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Afsnittets stykker: tekster, lister, betingelser, trin, tabeller og ydelser. **Læseren ser:** Afsnittets tekst, på siden og på papir.
   * @example ["Du kan få hjælp til at gøre rent."] */
  body: Block[];
  /** Det, hvor kommunens tekst giver mindre end den lov, den nævner. Loven gælder. **Læseren ser:** Hvert punkt for sig: det, loven siger, det, kommunen skriver, og hvem man kan spørge.
   * @example [{ about: "Skal du være fyldt 67 år?", says: "Nej. Kommunen skal tilbyde hjælp, når du har brug for den.", under: [{ act: "serviceloven", section: "83" }], text: "Du skal være fyldt 67 år.", where: "side 2, tabel" }] */
  lawAbove?: {
    /** Det, kommunens tekst siger anderledes end loven, som et kort spørgsmål. **Læseren ser:** Overskriften: Loven gælder, og spørgsmålet.
     * @example "Skal du være fyldt 67 år?" */
    about: string;
    /** Det, en borger skal spørge om for at få det, loven giver. Udeladt: about og says. **Læseren ser:** Spørgsmålet på tjeklisten, med paragraffen efter.
     * @example "Kan jeg få hjælp, selv om jeg er under 67 år?" */
    question?: string | undefined;
    /** Hvad loven siger om det, med enkle ord. Skriv kun det, der står i loven. **Læseren ser:** Det første, der står: det, der gælder.
     * @example "Nej. Kommunen skal tilbyde hjælp, når du har brug for den." */
    says: string;
    /** De paragraffer fra legalBasis, som siger det. **Læseren ser:** Paragraffen efter det, loven siger, med link til lovens tekst.
     * @example [{ act: "serviceloven", section: "83" }] */
    under: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[];
    /** Hvad kommunens tekst siger, med egne ord. **Læseren ser:** En linje med mindre vægt, efter det, loven siger.
     * @example "Du skal være fyldt 67 år." */
    text: string;
    /** Hvor i kilden det står. **Læseren ser:** Stedet efter kommunens tekst.
     * @example "side 2, tabel" */
    where: string;
    /** Id'et på den kontakt, man kan spørge. Udeladt: den, man ellers spørger. **Læseren ser:** Hvem man kan spørge, med nummer.
     * @example "visitation" */
    ask?: string | undefined;
  }[] | undefined;
} | {
  status: "stated-none";
  /** Erstatter den overskrift, afsnittet plejer at have. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
   * @example "Hvem er hjælpen for?" */
  heading?: string | undefined;
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Afsnittets stykker: tekster, lister, betingelser, trin, tabeller og ydelser. **Læseren ser:** Afsnittets tekst, på siden og på papir.
   * @example ["Du kan få hjælp til at gøre rent."] */
  body: Block[];
  /** Det, hvor kommunens tekst giver mindre end den lov, den nævner. Loven gælder. **Læseren ser:** Hvert punkt for sig: det, loven siger, det, kommunen skriver, og hvem man kan spørge.
   * @example [{ about: "Skal du være fyldt 67 år?", says: "Nej. Kommunen skal tilbyde hjælp, når du har brug for den.", under: [{ act: "serviceloven", section: "83" }], text: "Du skal være fyldt 67 år.", where: "side 2, tabel" }] */
  lawAbove?: {
    /** Det, kommunens tekst siger anderledes end loven, som et kort spørgsmål. **Læseren ser:** Overskriften: Loven gælder, og spørgsmålet.
     * @example "Skal du være fyldt 67 år?" */
    about: string;
    /** Det, en borger skal spørge om for at få det, loven giver. Udeladt: about og says. **Læseren ser:** Spørgsmålet på tjeklisten, med paragraffen efter.
     * @example "Kan jeg få hjælp, selv om jeg er under 67 år?" */
    question?: string | undefined;
    /** Hvad loven siger om det, med enkle ord. Skriv kun det, der står i loven. **Læseren ser:** Det første, der står: det, der gælder.
     * @example "Nej. Kommunen skal tilbyde hjælp, når du har brug for den." */
    says: string;
    /** De paragraffer fra legalBasis, som siger det. **Læseren ser:** Paragraffen efter det, loven siger, med link til lovens tekst.
     * @example [{ act: "serviceloven", section: "83" }] */
    under: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[];
    /** Hvad kommunens tekst siger, med egne ord. **Læseren ser:** En linje med mindre vægt, efter det, loven siger.
     * @example "Du skal være fyldt 67 år." */
    text: string;
    /** Hvor i kilden det står. **Læseren ser:** Stedet efter kommunens tekst.
     * @example "side 2, tabel" */
    where: string;
    /** Id'et på den kontakt, man kan spørge. Udeladt: den, man ellers spørger. **Læseren ser:** Hvem man kan spørge, med nummer.
     * @example "visitation" */
    ask?: string | undefined;
  }[] | undefined;
} | {
  /** Erstatter den overskrift, afsnittet plejer at have. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
   * @example "Hvem er hjælpen for?" */
  heading?: string | undefined;
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  status: "conflict";
  /** Det, der ikke er uenighed om. **Læseren ser:** Teksten over uenighederne.
   * @example ["Vi gør rent hos dig."] */
  body?: Block[] | undefined;
  /** Det, kilden siger flere ting om. **Læseren ser:** Hver uenighed for sig, med alle steder.
   * @example [{ about: "Hvor ofte bliver der gjort rent?", statements: [{ text: "Hver anden uge.", where: "side 7" }, { text: "Hver tredje uge.", where: "side 9" }] }] */
  conflicts: {
    /** Det, stederne ikke er enige om, som et kort spørgsmål. **Læseren ser:** Overskriften over det, der er uenighed om; på tjeklisten et spørgsmål at stille.
     * @example "Hvor ofte bliver der gjort rent?" */
    about: string;
    /** Spørgsmålet, som borgeren selv ville stille det. Udeladt er det about med jeg i stedet for du. **Læseren ser:** Spørgsmålet på tjeklisten.
     * @example "Hvor tit gør I rent hos mig?" */
    question?: string | undefined;
    /** De steder, der siger hver sit, mindst to. **Læseren ser:** Alle stederne, og hvem man kan spørge.
     * @example [{ text: "Hver anden uge.", where: "side 7" }, { text: "Hver tredje uge.", where: "side 9" }] */
    statements: {
      /** Hvad det ene sted siger, med egne ord. **Læseren ser:** Sætningen.
       * @example "Hver anden uge." */
      text: string;
      /** Hvor i kilden det står. **Læseren ser:** Stedet ved sætningen.
       * @example "side 7, løbende tekst" */
      where: string;
    }[];
  }[];
  /** Det, hvor kommunens tekst giver mindre end den lov, den nævner. Loven gælder. **Læseren ser:** Hvert punkt for sig: det, loven siger, det, kommunen skriver, og hvem man kan spørge.
   * @example [{ about: "Skal du være fyldt 67 år?", says: "Nej. Kommunen skal tilbyde hjælp, når du har brug for den.", under: [{ act: "serviceloven", section: "83" }], text: "Du skal være fyldt 67 år.", where: "side 2, tabel" }] */
  lawAbove?: {
    /** Det, kommunens tekst siger anderledes end loven, som et kort spørgsmål. **Læseren ser:** Overskriften: Loven gælder, og spørgsmålet.
     * @example "Skal du være fyldt 67 år?" */
    about: string;
    /** Det, en borger skal spørge om for at få det, loven giver. Udeladt: about og says. **Læseren ser:** Spørgsmålet på tjeklisten, med paragraffen efter.
     * @example "Kan jeg få hjælp, selv om jeg er under 67 år?" */
    question?: string | undefined;
    /** Hvad loven siger om det, med enkle ord. Skriv kun det, der står i loven. **Læseren ser:** Det første, der står: det, der gælder.
     * @example "Nej. Kommunen skal tilbyde hjælp, når du har brug for den." */
    says: string;
    /** De paragraffer fra legalBasis, som siger det. **Læseren ser:** Paragraffen efter det, loven siger, med link til lovens tekst.
     * @example [{ act: "serviceloven", section: "83" }] */
    under: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[];
    /** Hvad kommunens tekst siger, med egne ord. **Læseren ser:** En linje med mindre vægt, efter det, loven siger.
     * @example "Du skal være fyldt 67 år." */
    text: string;
    /** Hvor i kilden det står. **Læseren ser:** Stedet efter kommunens tekst.
     * @example "side 2, tabel" */
    where: string;
    /** Id'et på den kontakt, man kan spørge. Udeladt: den, man ellers spørger. **Læseren ser:** Hvem man kan spørge, med nummer.
     * @example "visitation" */
    ask?: string | undefined;
  }[] | undefined;
} | {
  /** Erstatter den overskrift, afsnittet plejer at have. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
   * @example "Hvem er hjælpen for?" */
  heading?: string | undefined;
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  status: "inherited";
  /** Hvem teksten deles med. Skriv municipality. **Læseren ser:** Intet.
   * @example "municipality" */
  from: "municipality";
  /** Tekstens nøgle i kommunens sharedTexts. **Læseren ser:** Den fælles tekst.
   * @example "vurdering" */
  text: string;
  /** Standardens egne ord for tekstens variable. **Læseren ser:** Ordene i den fælles tekst.
   * @example { hjaelpen: "en kontaktperson" } */
  with?: Record<string, string> | undefined;
  /** Det, standarden selv føjer til den fælles tekst. **Læseren ser:** Teksten efter den fælles.
   * @example ["Vi ser især på, om du kan tale med andre."] */
  body?: Block[] | undefined;
  /** Det, hvor kommunens tekst giver mindre end den lov, den nævner. Loven gælder. **Læseren ser:** Hvert punkt for sig: det, loven siger, det, kommunen skriver, og hvem man kan spørge.
   * @example [{ about: "Skal du være fyldt 67 år?", says: "Nej. Kommunen skal tilbyde hjælp, når du har brug for den.", under: [{ act: "serviceloven", section: "83" }], text: "Du skal være fyldt 67 år.", where: "side 2, tabel" }] */
  lawAbove?: {
    /** Det, kommunens tekst siger anderledes end loven, som et kort spørgsmål. **Læseren ser:** Overskriften: Loven gælder, og spørgsmålet.
     * @example "Skal du være fyldt 67 år?" */
    about: string;
    /** Det, en borger skal spørge om for at få det, loven giver. Udeladt: about og says. **Læseren ser:** Spørgsmålet på tjeklisten, med paragraffen efter.
     * @example "Kan jeg få hjælp, selv om jeg er under 67 år?" */
    question?: string | undefined;
    /** Hvad loven siger om det, med enkle ord. Skriv kun det, der står i loven. **Læseren ser:** Det første, der står: det, der gælder.
     * @example "Nej. Kommunen skal tilbyde hjælp, når du har brug for den." */
    says: string;
    /** De paragraffer fra legalBasis, som siger det. **Læseren ser:** Paragraffen efter det, loven siger, med link til lovens tekst.
     * @example [{ act: "serviceloven", section: "83" }] */
    under: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[];
    /** Hvad kommunens tekst siger, med egne ord. **Læseren ser:** En linje med mindre vægt, efter det, loven siger.
     * @example "Du skal være fyldt 67 år." */
    text: string;
    /** Hvor i kilden det står. **Læseren ser:** Stedet efter kommunens tekst.
     * @example "side 2, tabel" */
    where: string;
    /** Id'et på den kontakt, man kan spørge. Udeladt: den, man ellers spørger. **Læseren ser:** Hvem man kan spørge, med nummer.
     * @example "visitation" */
    ask?: string | undefined;
  }[] | undefined;
};

type Block = string | {
  kind: "text";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Teksten. **Læseren ser:** Teksten, som når den står alene i anførselstegn.
   * @example "Du kan få hjælp til at gøre rent." */
  text: string;
} | {
  kind: "list";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før punkterne. **Læseren ser:** Sætningen over listen.
   * @example "Du kan få hjælp til:" */
  intro?: string | undefined;
  /** Listens punkter, ét i hver tekst. **Læseren ser:** En liste med prikker.
   * @example ["At komme i bad", "At gøre rent"] */
  items: string[];
} | {
  kind: "conditions";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Om alle betingelser skal være opfyldt, eller om én er nok. **Læseren ser:** En linje over betingelserne, der siger det.
   * - `all`: Alle skal være opfyldt.
   * - `any`: Én er nok.
   * - `not-stated`: Kilden siger det ikke.
   * @example "all" */
  rule: "all" | "any" | "not-stated";
  /** En indledning lige før betingelserne. **Læseren ser:** Sætningen over betingelserne.
   * @example "Du kan få hjælpen, når:" */
  intro: string;
  /** Betingelserne, én i hver tekst. **Læseren ser:** En liste, hvor det står, om alle skal gælde, eller én er nok.
   * @example ["Du bor i kommunen", "Du kan ikke selv gøre rent"] */
  items: string[];
} | {
  kind: "steps";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før trinene. **Læseren ser:** Sætningen over trinene.
   * @example "Sådan søger du:" */
  intro?: string | undefined;
  /** Trinene i deres rækkefølge, ét i hver tekst. **Læseren ser:** En liste med tal.
   * @example ["Ring til os", "Vi besøger dig", "Du får et brev"] */
  items: string[];
} | {
  kind: "table";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Tabellens titel. **Læseren ser:** Titlen over tabellen; skærmlæsere siger den først.
   * @example "Madservice, pris pr. måltid" */
  caption: string;
  /** Kolonnernes navne, fra venstre. **Læseren ser:** Tabellens første række; på små skærme står navnet ved hver celle.
   * @example ["Ret", "Pris"] */
  head: string[];
  /** Rækkerne. Hver har en celle til hver kolonne; den første celle er rækkens navn. En celle kan have links og fremhævet tekst. **Læseren ser:** Tabellens rækker, på siden og på papir.
   * @example [["Hovedret", "62 kroner"], ["Biret", "14 kroner"]] */
  rows: (string[])[];
} | {
  kind: "services";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før ydelserne. **Læseren ser:** Sætningen over ydelserne.
   * @example "Hjælpen kan være:" */
  intro?: string | undefined;
  /** Ydelserne, én i hver. **Læseren ser:** Hver ydelse med sin overskrift.
   * @example [{ title: "Rengøring", text: "Vi gør rent i de rum, du bruger." }] */
  items: {
    /** Ydelsens navn. **Læseren ser:** En lille overskrift.
     * @example "Rengøring" */
    title: string;
    /** Hvad ydelsen er. **Læseren ser:** Teksten under ydelsens navn.
     * @example "Vi gør rent i de rum, du bruger." */
    text?: string | undefined;
    /** Ydelsens niveau, som kilden kalder det. **Læseren ser:** Ved ordet niveau under ydelsens navn.
     * @example "Niveau 2" */
    level?: string | undefined;
    /** Hvor meget hjælp. **Læseren ser:** Ved ordet omfang under ydelsens navn.
     * @example "30 minutter ad gangen" */
    quantity?: string | undefined;
    /** Hvor tit. **Læseren ser:** Hvor tit hjælpen kommer, under ydelsens navn.
     * @example "hver 2. uge" */
    frequency?: string | undefined;
    /** Det, der er med i ydelsen, ét punkt ad gangen. **Læseren ser:** En liste over det, der er med.
     * @example ["At støvsuge", "At vaske gulv"] */
    included?: string[] | undefined;
    /** Det, der ikke er med. **Læseren ser:** En liste efter det, der er med.
     * @example ["At pudse vinduer"] */
    notIncluded?: string[] | undefined;
  }[];
} | {
  kind: "products";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Hvad listen viser. **Læseren ser:** Titlen over tabellen.
   * @example "Hjælpemidler til køkkenet" */
  caption: string;
  /** Varerne, én række for hver. En kolonne, som ingen af dem bruger, bliver ikke trykt. **Læseren ser:** Tabellens rækker.
   * @example [{ name: "Rollator", text: "Til dig, der har svært ved at gå." }] */
  items: {
    /** Varens navn. **Læseren ser:** Rækkens navn.
     * @example "Rollator" */
    name: string;
    /** Hvad det er, og hvem det er til. **Læseren ser:** En celle i rækken.
     * @example "Til dig, der har svært ved at gå." */
    text: string;
    /** Hvem der betaler, og hvad det koster. **Læseren ser:** En celle i rækken.
     * @example "Kommunen betaler." */
    price?: string | undefined;
    /** Hvor længe der går, før man kan få et nyt. **Læseren ser:** En celle i rækken.
     * @example { value: 5, unit: "years" } */
    replacedAfter?: {
      /** Tallet. **Læseren ser:** Tallet i fristen.
       * @example 4 */
      value: number;
      /** Enheden, som kilden har den. Hverdage og arbejdsdage er ikke det samme. **Læseren ser:** Enheden efter tallet.
       * - `hours`: Timer.
       * - `weekdays`: Hverdage, mandag til lørdag.
       * - `working-days`: Arbejdsdage, mandag til fredag.
       * - `days`: Dage.
       * - `weeks`: Uger.
       * - `months`: Måneder.
       * - `years`: År.
       * @example "weeks" */
      unit: "hours" | "weekdays" | "working-days" | "days" | "weeks" | "months" | "years";
    } | undefined;
    /** Andet, man skal vide om det. **Læseren ser:** En celle i rækken.
     * @example "Du låner den." */
    note?: string | undefined;
  }[];
} | {
  kind: "suppliers";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før leverandørerne. **Læseren ser:** Sætningen over leverandørerne.
   * @example "Du kan vælge mellem:" */
  intro?: string | undefined;
  /** Leverandørerne, én i hver. **Læseren ser:** En liste over leverandørerne.
   * @example [{ name: "Storeby Pleje" }] */
  items: {
    /** Leverandørens navn. **Læseren ser:** Leverandørens navn.
     * @example "Storeby Pleje" */
    name: string;
    /** Hvad leverandøren tilbyder. **Læseren ser:** Teksten under navnet.
     * @example "Rengøring og indkøb." */
    offers?: string | undefined;
    /** Leverandørens telefonnummer. **Læseren ser:** Et nummer, man kan ringe op fra siden.
     * @example "70121416" */
    phone?: string | undefined;
    /** Leverandørens hjemmeside. **Læseren ser:** Et link; på papir står adressen.
     * @example "https://pleje.storeby.example" */
    url?: string | undefined;
  }[];
} | {
  kind: "goals";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før målene. **Læseren ser:** Sætningen over målene.
   * @example "Vi måler hvert år:" */
  intro?: string | undefined;
  /** Målene, ét i hver. **Læseren ser:** Hvert mål for sig.
   * @example [{ goal: "Mindst 9 af 10 er tilfredse." }] */
  items: {
    /** Målet i én sætning. **Læseren ser:** Målet.
     * @example "Mindst 9 af 10 er tilfredse." */
    goal: string;
    /** Hvordan og hvor tit det bliver målt. **Læseren ser:** Under målet.
     * @example "Vi spørger alle hvert år." */
    measured?: string | undefined;
    /** Hvordan det gik, og i hvilket år. **Læseren ser:** Resultatet under målet. Udeladt står der, at det ikke er oplyst.
     * @example { text: "8 af 10 var tilfredse.", year: 2025 } */
    result?: {
      /** Hvordan det gik. **Læseren ser:** Resultatet under målet.
       * @example "8 af 10 var tilfredse." */
      text: string;
      /** Året, resultatet er fra. **Læseren ser:** Året ved resultatet.
       * @example 2025 */
      year: number;
    } | undefined;
  }[];
} | {
  kind: "part";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Overskriften over delen. **Læseren ser:** En overskrift under afsnittets egen.
   * @example "Hjælp om natten" */
  heading: string;
  /** Delens tekst. Den kan selv have dele, men ikke dybere. **Læseren ser:** Teksten under overskriften.
   * @example ["Du kan få hjælp hele natten."] */
  body: (string | {
    kind: "text";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Teksten. **Læseren ser:** Teksten, som når den står alene i anførselstegn.
     * @example "Du kan få hjælp til at gøre rent." */
    text: string;
  } | {
    kind: "list";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** En indledning lige før punkterne. **Læseren ser:** Sætningen over listen.
     * @example "Du kan få hjælp til:" */
    intro?: string | undefined;
    /** Listens punkter, ét i hver tekst. **Læseren ser:** En liste med prikker.
     * @example ["At komme i bad", "At gøre rent"] */
    items: string[];
  } | {
    kind: "conditions";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Om alle betingelser skal være opfyldt, eller om én er nok. **Læseren ser:** En linje over betingelserne, der siger det.
     * - `all`: Alle skal være opfyldt.
     * - `any`: Én er nok.
     * - `not-stated`: Kilden siger det ikke.
     * @example "all" */
    rule: "all" | "any" | "not-stated";
    /** En indledning lige før betingelserne. **Læseren ser:** Sætningen over betingelserne.
     * @example "Du kan få hjælpen, når:" */
    intro: string;
    /** Betingelserne, én i hver tekst. **Læseren ser:** En liste, hvor det står, om alle skal gælde, eller én er nok.
     * @example ["Du bor i kommunen", "Du kan ikke selv gøre rent"] */
    items: string[];
  } | {
    kind: "steps";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** En indledning lige før trinene. **Læseren ser:** Sætningen over trinene.
     * @example "Sådan søger du:" */
    intro?: string | undefined;
    /** Trinene i deres rækkefølge, ét i hver tekst. **Læseren ser:** En liste med tal.
     * @example ["Ring til os", "Vi besøger dig", "Du får et brev"] */
    items: string[];
  } | {
    kind: "table";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Tabellens titel. **Læseren ser:** Titlen over tabellen; skærmlæsere siger den først.
     * @example "Madservice, pris pr. måltid" */
    caption: string;
    /** Kolonnernes navne, fra venstre. **Læseren ser:** Tabellens første række; på små skærme står navnet ved hver celle.
     * @example ["Ret", "Pris"] */
    head: string[];
    /** Rækkerne. Hver har en celle til hver kolonne; den første celle er rækkens navn. En celle kan have links og fremhævet tekst. **Læseren ser:** Tabellens rækker, på siden og på papir.
     * @example [["Hovedret", "62 kroner"], ["Biret", "14 kroner"]] */
    rows: (string[])[];
  } | {
    kind: "services";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** En indledning lige før ydelserne. **Læseren ser:** Sætningen over ydelserne.
     * @example "Hjælpen kan være:" */
    intro?: string | undefined;
    /** Ydelserne, én i hver. **Læseren ser:** Hver ydelse med sin overskrift.
     * @example [{ title: "Rengøring", text: "Vi gør rent i de rum, du bruger." }] */
    items: {
      /** Ydelsens navn. **Læseren ser:** En lille overskrift.
       * @example "Rengøring" */
      title: string;
      /** Hvad ydelsen er. **Læseren ser:** Teksten under ydelsens navn.
       * @example "Vi gør rent i de rum, du bruger." */
      text?: string | undefined;
      /** Ydelsens niveau, som kilden kalder det. **Læseren ser:** Ved ordet niveau under ydelsens navn.
       * @example "Niveau 2" */
      level?: string | undefined;
      /** Hvor meget hjælp. **Læseren ser:** Ved ordet omfang under ydelsens navn.
       * @example "30 minutter ad gangen" */
      quantity?: string | undefined;
      /** Hvor tit. **Læseren ser:** Hvor tit hjælpen kommer, under ydelsens navn.
       * @example "hver 2. uge" */
      frequency?: string | undefined;
      /** Det, der er med i ydelsen, ét punkt ad gangen. **Læseren ser:** En liste over det, der er med.
       * @example ["At støvsuge", "At vaske gulv"] */
      included?: string[] | undefined;
      /** Det, der ikke er med. **Læseren ser:** En liste efter det, der er med.
       * @example ["At pudse vinduer"] */
      notIncluded?: string[] | undefined;
    }[];
  } | {
    kind: "products";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Hvad listen viser. **Læseren ser:** Titlen over tabellen.
     * @example "Hjælpemidler til køkkenet" */
    caption: string;
    /** Varerne, én række for hver. En kolonne, som ingen af dem bruger, bliver ikke trykt. **Læseren ser:** Tabellens rækker.
     * @example [{ name: "Rollator", text: "Til dig, der har svært ved at gå." }] */
    items: {
      /** Varens navn. **Læseren ser:** Rækkens navn.
       * @example "Rollator" */
      name: string;
      /** Hvad det er, og hvem det er til. **Læseren ser:** En celle i rækken.
       * @example "Til dig, der har svært ved at gå." */
      text: string;
      /** Hvem der betaler, og hvad det koster. **Læseren ser:** En celle i rækken.
       * @example "Kommunen betaler." */
      price?: string | undefined;
      /** Hvor længe der går, før man kan få et nyt. **Læseren ser:** En celle i rækken.
       * @example { value: 5, unit: "years" } */
      replacedAfter?: {
        /** Tallet. **Læseren ser:** Tallet i fristen.
         * @example 4 */
        value: number;
        /** Enheden, som kilden har den. Hverdage og arbejdsdage er ikke det samme. **Læseren ser:** Enheden efter tallet.
         * - `hours`: Timer.
         * - `weekdays`: Hverdage, mandag til lørdag.
         * - `working-days`: Arbejdsdage, mandag til fredag.
         * - `days`: Dage.
         * - `weeks`: Uger.
         * - `months`: Måneder.
         * - `years`: År.
         * @example "weeks" */
        unit: "hours" | "weekdays" | "working-days" | "days" | "weeks" | "months" | "years";
      } | undefined;
      /** Andet, man skal vide om det. **Læseren ser:** En celle i rækken.
       * @example "Du låner den." */
      note?: string | undefined;
    }[];
  } | {
    kind: "suppliers";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** En indledning lige før leverandørerne. **Læseren ser:** Sætningen over leverandørerne.
     * @example "Du kan vælge mellem:" */
    intro?: string | undefined;
    /** Leverandørerne, én i hver. **Læseren ser:** En liste over leverandørerne.
     * @example [{ name: "Storeby Pleje" }] */
    items: {
      /** Leverandørens navn. **Læseren ser:** Leverandørens navn.
       * @example "Storeby Pleje" */
      name: string;
      /** Hvad leverandøren tilbyder. **Læseren ser:** Teksten under navnet.
       * @example "Rengøring og indkøb." */
      offers?: string | undefined;
      /** Leverandørens telefonnummer. **Læseren ser:** Et nummer, man kan ringe op fra siden.
       * @example "70121416" */
      phone?: string | undefined;
      /** Leverandørens hjemmeside. **Læseren ser:** Et link; på papir står adressen.
       * @example "https://pleje.storeby.example" */
      url?: string | undefined;
    }[];
  } | {
    kind: "goals";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** En indledning lige før målene. **Læseren ser:** Sætningen over målene.
     * @example "Vi måler hvert år:" */
    intro?: string | undefined;
    /** Målene, ét i hver. **Læseren ser:** Hvert mål for sig.
     * @example [{ goal: "Mindst 9 af 10 er tilfredse." }] */
    items: {
      /** Målet i én sætning. **Læseren ser:** Målet.
       * @example "Mindst 9 af 10 er tilfredse." */
      goal: string;
      /** Hvordan og hvor tit det bliver målt. **Læseren ser:** Under målet.
       * @example "Vi spørger alle hvert år." */
      measured?: string | undefined;
      /** Hvordan det gik, og i hvilket år. **Læseren ser:** Resultatet under målet. Udeladt står der, at det ikke er oplyst.
       * @example { text: "8 af 10 var tilfredse.", year: 2025 } */
      result?: {
        /** Hvordan det gik. **Læseren ser:** Resultatet under målet.
         * @example "8 af 10 var tilfredse." */
        text: string;
        /** Året, resultatet er fra. **Læseren ser:** Året ved resultatet.
         * @example 2025 */
        year: number;
      } | undefined;
    }[];
  } | {
    kind: "part";
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Overskriften over delen. **Læseren ser:** En overskrift under afsnittets egen.
     * @example "Hjælp om natten" */
    heading: string;
    /** Delens tekst. **Læseren ser:** Teksten under overskriften.
     * @example ["Du kan få hjælp hele natten."] */
    body: SimpleBlock[];
  })[];
} | {
  kind: "groups";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før grupperne. **Læseren ser:** Sætningen over grupperne.
   * @example "Reglerne er forskellige for to grupper:" */
  intro?: string | undefined;
  /** Grupperne, mindst to. **Læseren ser:** Hver gruppe for sig.
   * @example [{ name: "Du er under 67 år", who: "Du bor hjemme." }, { name: "Du er fyldt 67 år", who: "Du bor hjemme." }] */
  items: {
    /** Gruppens navn. **Læseren ser:** Overskriften over gruppens regler.
     * @example "Du er under 67 år" */
    name: string;
    /** Hvem der hører til gruppen. **Læseren ser:** Teksten under gruppens navn.
     * @example "Du bor hjemme og er under folkepensionsalderen." */
    who: string;
    /** De paragraffer fra legalBasis, som gælder for gruppen. **Læseren ser:** Paragraffen under gruppens navn.
     * @example [{ act: "serviceloven" }] */
    under?: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[] | undefined;
    /** Hvad der skal være opfyldt, for at gruppen får hjælpen. **Læseren ser:** En liste, der siger, hvor mange af betingelserne der skal gælde.
     * @example { rule: "all", intro: "Du kan få hjælpen, når:", items: ["Du bor i kommunen", "Du kan ikke selv gøre rent"] } */
    conditions?: {
      /** Om alle betingelser skal være opfyldt, eller om én er nok. **Læseren ser:** En linje over betingelserne, der siger det.
       * - `all`: Alle skal være opfyldt.
       * - `any`: Én er nok.
       * - `not-stated`: Kilden siger det ikke.
       * @example "all" */
      rule: "all" | "any" | "not-stated";
      /** En indledning lige før betingelserne. **Læseren ser:** Sætningen over betingelserne.
       * @example "Du kan få hjælpen, når:" */
      intro: string;
      /** Betingelserne, én i hver tekst. **Læseren ser:** En liste, hvor det står, om alle skal gælde, eller én er nok.
       * @example ["Du bor i kommunen", "Du kan ikke selv gøre rent"] */
      items: string[];
    } | undefined;
    /** Andet, der kun gælder for gruppen. **Læseren ser:** Teksten under gruppens navn.
     * @example ["Du kan få hjælp i 10 timer om ugen."] */
    body?: SimpleBlock[] | undefined;
  }[];
};

type SimpleBlock = string | {
  kind: "text";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Teksten. **Læseren ser:** Teksten, som når den står alene i anførselstegn.
   * @example "Du kan få hjælp til at gøre rent." */
  text: string;
} | {
  kind: "list";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før punkterne. **Læseren ser:** Sætningen over listen.
   * @example "Du kan få hjælp til:" */
  intro?: string | undefined;
  /** Listens punkter, ét i hver tekst. **Læseren ser:** En liste med prikker.
   * @example ["At komme i bad", "At gøre rent"] */
  items: string[];
} | {
  kind: "conditions";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Om alle betingelser skal være opfyldt, eller om én er nok. **Læseren ser:** En linje over betingelserne, der siger det.
   * - `all`: Alle skal være opfyldt.
   * - `any`: Én er nok.
   * - `not-stated`: Kilden siger det ikke.
   * @example "all" */
  rule: "all" | "any" | "not-stated";
  /** En indledning lige før betingelserne. **Læseren ser:** Sætningen over betingelserne.
   * @example "Du kan få hjælpen, når:" */
  intro: string;
  /** Betingelserne, én i hver tekst. **Læseren ser:** En liste, hvor det står, om alle skal gælde, eller én er nok.
   * @example ["Du bor i kommunen", "Du kan ikke selv gøre rent"] */
  items: string[];
} | {
  kind: "steps";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før trinene. **Læseren ser:** Sætningen over trinene.
   * @example "Sådan søger du:" */
  intro?: string | undefined;
  /** Trinene i deres rækkefølge, ét i hver tekst. **Læseren ser:** En liste med tal.
   * @example ["Ring til os", "Vi besøger dig", "Du får et brev"] */
  items: string[];
} | {
  kind: "table";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Tabellens titel. **Læseren ser:** Titlen over tabellen; skærmlæsere siger den først.
   * @example "Madservice, pris pr. måltid" */
  caption: string;
  /** Kolonnernes navne, fra venstre. **Læseren ser:** Tabellens første række; på små skærme står navnet ved hver celle.
   * @example ["Ret", "Pris"] */
  head: string[];
  /** Rækkerne. Hver har en celle til hver kolonne; den første celle er rækkens navn. En celle kan have links og fremhævet tekst. **Læseren ser:** Tabellens rækker, på siden og på papir.
   * @example [["Hovedret", "62 kroner"], ["Biret", "14 kroner"]] */
  rows: (string[])[];
} | {
  kind: "services";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før ydelserne. **Læseren ser:** Sætningen over ydelserne.
   * @example "Hjælpen kan være:" */
  intro?: string | undefined;
  /** Ydelserne, én i hver. **Læseren ser:** Hver ydelse med sin overskrift.
   * @example [{ title: "Rengøring", text: "Vi gør rent i de rum, du bruger." }] */
  items: {
    /** Ydelsens navn. **Læseren ser:** En lille overskrift.
     * @example "Rengøring" */
    title: string;
    /** Hvad ydelsen er. **Læseren ser:** Teksten under ydelsens navn.
     * @example "Vi gør rent i de rum, du bruger." */
    text?: string | undefined;
    /** Ydelsens niveau, som kilden kalder det. **Læseren ser:** Ved ordet niveau under ydelsens navn.
     * @example "Niveau 2" */
    level?: string | undefined;
    /** Hvor meget hjælp. **Læseren ser:** Ved ordet omfang under ydelsens navn.
     * @example "30 minutter ad gangen" */
    quantity?: string | undefined;
    /** Hvor tit. **Læseren ser:** Hvor tit hjælpen kommer, under ydelsens navn.
     * @example "hver 2. uge" */
    frequency?: string | undefined;
    /** Det, der er med i ydelsen, ét punkt ad gangen. **Læseren ser:** En liste over det, der er med.
     * @example ["At støvsuge", "At vaske gulv"] */
    included?: string[] | undefined;
    /** Det, der ikke er med. **Læseren ser:** En liste efter det, der er med.
     * @example ["At pudse vinduer"] */
    notIncluded?: string[] | undefined;
  }[];
} | {
  kind: "products";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** Hvad listen viser. **Læseren ser:** Titlen over tabellen.
   * @example "Hjælpemidler til køkkenet" */
  caption: string;
  /** Varerne, én række for hver. En kolonne, som ingen af dem bruger, bliver ikke trykt. **Læseren ser:** Tabellens rækker.
   * @example [{ name: "Rollator", text: "Til dig, der har svært ved at gå." }] */
  items: {
    /** Varens navn. **Læseren ser:** Rækkens navn.
     * @example "Rollator" */
    name: string;
    /** Hvad det er, og hvem det er til. **Læseren ser:** En celle i rækken.
     * @example "Til dig, der har svært ved at gå." */
    text: string;
    /** Hvem der betaler, og hvad det koster. **Læseren ser:** En celle i rækken.
     * @example "Kommunen betaler." */
    price?: string | undefined;
    /** Hvor længe der går, før man kan få et nyt. **Læseren ser:** En celle i rækken.
     * @example { value: 5, unit: "years" } */
    replacedAfter?: {
      /** Tallet. **Læseren ser:** Tallet i fristen.
       * @example 4 */
      value: number;
      /** Enheden, som kilden har den. Hverdage og arbejdsdage er ikke det samme. **Læseren ser:** Enheden efter tallet.
       * - `hours`: Timer.
       * - `weekdays`: Hverdage, mandag til lørdag.
       * - `working-days`: Arbejdsdage, mandag til fredag.
       * - `days`: Dage.
       * - `weeks`: Uger.
       * - `months`: Måneder.
       * - `years`: År.
       * @example "weeks" */
      unit: "hours" | "weekdays" | "working-days" | "days" | "weeks" | "months" | "years";
    } | undefined;
    /** Andet, man skal vide om det. **Læseren ser:** En celle i rækken.
     * @example "Du låner den." */
    note?: string | undefined;
  }[];
} | {
  kind: "suppliers";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før leverandørerne. **Læseren ser:** Sætningen over leverandørerne.
   * @example "Du kan vælge mellem:" */
  intro?: string | undefined;
  /** Leverandørerne, én i hver. **Læseren ser:** En liste over leverandørerne.
   * @example [{ name: "Storeby Pleje" }] */
  items: {
    /** Leverandørens navn. **Læseren ser:** Leverandørens navn.
     * @example "Storeby Pleje" */
    name: string;
    /** Hvad leverandøren tilbyder. **Læseren ser:** Teksten under navnet.
     * @example "Rengøring og indkøb." */
    offers?: string | undefined;
    /** Leverandørens telefonnummer. **Læseren ser:** Et nummer, man kan ringe op fra siden.
     * @example "70121416" */
    phone?: string | undefined;
    /** Leverandørens hjemmeside. **Læseren ser:** Et link; på papir står adressen.
     * @example "https://pleje.storeby.example" */
    url?: string | undefined;
  }[];
} | {
  kind: "goals";
  /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example "[12, 14-16]" */
  where?: string | undefined;
  /** En indledning lige før målene. **Læseren ser:** Sætningen over målene.
   * @example "Vi måler hvert år:" */
  intro?: string | undefined;
  /** Målene, ét i hver. **Læseren ser:** Hvert mål for sig.
   * @example [{ goal: "Mindst 9 af 10 er tilfredse." }] */
  items: {
    /** Målet i én sætning. **Læseren ser:** Målet.
     * @example "Mindst 9 af 10 er tilfredse." */
    goal: string;
    /** Hvordan og hvor tit det bliver målt. **Læseren ser:** Under målet.
     * @example "Vi spørger alle hvert år." */
    measured?: string | undefined;
    /** Hvordan det gik, og i hvilket år. **Læseren ser:** Resultatet under målet. Udeladt står der, at det ikke er oplyst.
     * @example { text: "8 af 10 var tilfredse.", year: 2025 } */
    result?: {
      /** Hvordan det gik. **Læseren ser:** Resultatet under målet.
       * @example "8 af 10 var tilfredse." */
      text: string;
      /** Året, resultatet er fra. **Læseren ser:** Året ved resultatet.
       * @example 2025 */
      year: number;
    } | undefined;
  }[];
};

type Complaint = {
  kind: "appeal";
  /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
   * @example "Genoptræning efter et sygehusophold" */
  concerns?: string | undefined;
  /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
   * @example [{ act: "serviceloven" }] */
  under?: {
    /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
     * @example "serviceloven" */
    act: string;
    /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
     * @example "83" */
    section?: string | undefined;
  }[] | undefined;
  /** Hvem der har vedtaget klagevejen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje sidst i klagevejen: Det er vedtaget 27. januar 2026 af Byrådet.
   * @example { by: "Byrådet", on: "2026-01-27" } */
  adoption?: {
    /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
     * @example "Byrådet" */
    by: string;
    /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
     * @example "2026-03-12" */
    on?: string | undefined;
  } | undefined;
  /** Hvad man kan klage over. **Læseren ser:** Klagevejledningens første sætning.
   * @example "Du kan klage over kommunens afgørelse." */
  over: string;
  /** Hvordan man kan klage. **Læseren ser:** En linje i klagevejledningen og på tjeklisten.
   * - `written`: Skriftligt.
   * - `oral`: Mundtligt.
   * @example ["written"] */
  forms: ("written" | "oral")[];
  /** Klagefristen. Udelad den kun, når loven selv har den. **Læseren ser:** Fristen i klagevejledningen, blandt tidsfristerne og på tjeklisten.
   * @example { weeks: 4, from: "du modtog afgørelsen" } */
  deadline?: {
    /** Fristen i uger. **Læseren ser:** Fristen i klagevejledningen, blandt tidsfristerne og på tjeklisten.
     * @example 4 */
    weeks: number;
    /** Begivenheden, som fristen regnes fra, som den står efter „efter, at“. **Læseren ser:** Det, fristen regnes fra.
     * @example "du modtog afgørelsen" */
    from: string;
  } | undefined;
  /** id for den kontakt, der modtager klagen. **Læseren ser:** Kontakten i klagevejledningen.
   * @example "visitation" */
  to: string;
  /** Hvor klagen skal hen først. Udelad det, når loven selv har det. **Læseren ser:** En sætning i klagevejledningen.
   * - `municipality`: Kommunen ser på sagen igen først.
   * - `board`: Klagen går direkte til nævnet.
   * @example "municipality" */
  sentTo?: "municipality" | "board" | undefined;
  /** Hvem der kan hjælpe med klagen. **Læseren ser:** En linje i klagevejledningen.
   * @example "Visitationen kan hjælpe dig med at skrive klagen." */
  help?: string | undefined;
  /** Hvad der så sker, trin for trin. **Læseren ser:** En liste med tal under klagen.
   * @example ["Vi ser på sagen igen.", "Ændrer vi den ikke, sender vi den videre."] */
  afterwards?: string[] | undefined;
  /** Hvem der afgør klagen til sidst. Udelad det kun, når loven selv har det. **Læseren ser:** Navnet i klagevejledningen.
   * @example "Ankestyrelsen" */
  decidedBy?: string | undefined;
} | {
  kind: "no-appeal-by-statute";
  /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
   * @example "Genoptræning efter et sygehusophold" */
  concerns?: string | undefined;
  /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
   * @example [{ act: "serviceloven" }] */
  under?: {
    /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
     * @example "serviceloven" */
    act: string;
    /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
     * @example "83" */
    section?: string | undefined;
  }[] | undefined;
  /** Den paragraf, der udelukker klagen. **Læseren ser:** Paragraffen efter teksten.
   * @example "Servicelovens § 82 b, stk. 2" */
  cites: string;
  /** Hvad der gælder. **Læseren ser:** Teksten i afsnittet om klage.
   * @example "Du kan ikke klage over, om du får tilbuddet." */
  text: string;
} | {
  kind: "no-decision";
  /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
   * @example "Genoptræning efter et sygehusophold" */
  concerns?: string | undefined;
  /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
   * @example [{ act: "serviceloven" }] */
  under?: {
    /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
     * @example "serviceloven" */
    act: string;
    /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
     * @example "83" */
    section?: string | undefined;
  }[] | undefined;
  /** Hvem der har vedtaget klagevejen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje sidst i klagevejen: Det er vedtaget 27. januar 2026 af Byrådet.
   * @example { by: "Byrådet", on: "2026-01-27" } */
  adoption?: {
    /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
     * @example "Byrådet" */
    by: string;
    /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
     * @example "2026-03-12" */
    on?: string | undefined;
  } | undefined;
  /** Hvad der gælder. **Læseren ser:** Teksten i afsnittet om klage.
   * @example "Du kommer uden en afgørelse, så der er ingen at klage over." */
  text: string;
} | {
  kind: "stated-none";
  /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
   * @example "Genoptræning efter et sygehusophold" */
  concerns?: string | undefined;
  /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
   * @example [{ act: "serviceloven" }] */
  under?: {
    /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
     * @example "serviceloven" */
    act: string;
    /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
     * @example "83" */
    section?: string | undefined;
  }[] | undefined;
  /** Kommunens udsagn, med egne ord. **Læseren ser:** Udsagnet, vist som kommunens eget.
   * @example "Kommunen skriver, at man ikke kan klage." */
  statement: string;
  /** Om teksten siger hvorfor. **Læseren ser:** Ved false står der, at teksten ingen grund giver.
   * @example true */
  reasonGiven: boolean;
} | {
  kind: "not-stated";
  /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
   * @example "Genoptræning efter et sygehusophold" */
  concerns?: string | undefined;
  /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
   * @example [{ act: "serviceloven" }] */
  under?: {
    /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
     * @example "serviceloven" */
    act: string;
    /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
     * @example "83" */
    section?: string | undefined;
  }[] | undefined;
};

type TimeLimit = {
  /** Hvilken slags frist det er. **Læseren ser:** Fristen ved det afsnit, den hører til, og i oversigten over tidsfrister.
   * - `first-contact`: Den første kontakt.
   * - `decision`: Afgørelsen.
   * - `delivery`: Hjælpen begynder.
   * - `first-follow-up`: Den første opfølgning.
   * - `follow-up`: Opfølgning derefter.
   * - `course`: Hele forløbet.
   * - `appeal`: Klagen.
   * - `other`: En anden frist.
   * @example "decision" */
  kind: "first-contact" | "decision" | "delivery" | "first-follow-up" | "follow-up" | "course" | "appeal" | "other";
  /** Hvad fristen gælder, med få ord. **Læseren ser:** Fristens navn i oversigten.
   * @example "Svar på din ansøgning" */
  what: string;
  /** Hvordan tiden skal forstås. **Læseren ser:** Ordet foran tiden.
   * - `at-most`: Senest, eller højst så længe.
   * - `at-least-every`: Mindst så ofte.
   * - `aim`: Et mål, ikke et løfte.
   * - `more-than`: Mere end.
   * @example "at-most" */
  bound: "at-most" | "at-least-every" | "aim" | "more-than";
  /** Det, tiden regnes fra, som det står efter „efter“ eller „efter, at“. **Læseren ser:** Efter tiden: senest 4 uger efter din ansøgning.
   * @example "din ansøgning" */
  from?: string | undefined;
  /** Det afsnit, der selv fortæller om fristen. **Læseren ser:** Fristen står kun i afsnittet og ikke også i oversigten.
   * @example "followUp" */
  section?: "introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis" | undefined;
  /** Tiden. Flere kun, når kilden siger flere ting; så har hver et where. **Læseren ser:** Tiden; er der flere, står de alle, og hvor i kilden de står.
   * @example [{ value: 4, unit: "weeks" }] */
  stated: {
    /** Tallet. **Læseren ser:** Tallet i fristen.
     * @example 4 */
    value: number;
    /** Enheden, som kilden har den. Hverdage og arbejdsdage er ikke det samme. **Læseren ser:** Enheden efter tallet.
     * - `hours`: Timer.
     * - `weekdays`: Hverdage, mandag til lørdag.
     * - `working-days`: Arbejdsdage, mandag til fredag.
     * - `days`: Dage.
     * - `weeks`: Uger.
     * - `months`: Måneder.
     * - `years`: År.
     * @example "weeks" */
    unit: "hours" | "weekdays" | "working-days" | "days" | "weeks" | "months" | "years";
    /** Hvor det står i kilden. Skal være der, når kilden siger flere ting. **Læseren ser:** Ved hver tid, når kilden siger flere ting.
     * @example "side 7, løbende tekst" */
    where?: string | undefined;
  }[];
};

type EasyLine = string | {
  /** Sætningen med det svære ord. **Læseren ser:** Linjen.
   * @example "Du får et brev med en bevilling." */
  text: string;
  /** Ordets id i ordlisten (_data/national/glossary). **Læseren ser:** Ordets forklaring lige under linjen, første gang det står der.
   * @example "bevilling" */
  explain: string;
} | {
  /** Punkterne, ét i hver tekst. **Læseren ser:** En liste med prikker.
   * @example ["at komme i bad", "at gøre rent"] */
  list: (string | {
    /** Sætningen med det svære ord. **Læseren ser:** Linjen.
     * @example "Du får et brev med en bevilling." */
    text: string;
    /** Ordets id i ordlisten (_data/national/glossary). **Læseren ser:** Ordets forklaring lige under linjen, første gang det står der.
     * @example "bevilling" */
    explain: string;
  })[];
} | {
  /** Trinene i deres rækkefølge. **Læseren ser:** En liste med tal.
   * @example ["Ring til os.", "Vi besøger dig."] */
  steps: (string | {
    /** Sætningen med det svære ord. **Læseren ser:** Linjen.
     * @example "Du får et brev med en bevilling." */
    text: string;
    /** Ordets id i ordlisten (_data/national/glossary). **Læseren ser:** Ordets forklaring lige under linjen, første gang det står der.
     * @example "bevilling" */
    explain: string;
  })[];
} | {
  /** Id på en af standardens kontakter. **Læseren ser:** Kontakten med dens nummer; det skrives kun i standarden.
   * @example "visitation" */
  contact: string;
} | {
  /** Standardens priser. Skriv true. **Læseren ser:** Priserne med hele ord.
   * @example true */
  prices: true;
} | {
  /** Standardens alarmnumre. Skriv true. **Læseren ser:** Numrene, som i standarden.
   * @example true */
  emergencyNumbers: true;
} | {
  /** Det, der gælder i hele landet og ikke kun i kommunen. **Læseren ser:** Linjerne fra _data/national/easy-rights.ts, med ordene: Det gælder i hele landet.
   * - `individual`: Ret til, at kommunen ser på netop ens situation.
   * - `apply`: Ret til selv at søge og få svar så hurtigt som muligt.
   * - `otherHelp`: Ret til selv at søge om anden hjælp, som teksten nævner.
   * - `refusal`: Ret til en skriftlig afgørelse med klagevejledning, hvis man får nej.
   * - `guidance`: Ret til at klage over manglende vejledning.
   * - `companion`: Ret til en bisidder og til at lade en anden tale for sig.
   * - `noReasons`: Ret til at klage uden at sige hvorfor.
   * - `digitalPost`: Fristen, når afgørelsen kom i Digital Post.
   * @example ["refusal", "companion"] */
  national: ("individual" | "apply" | "otherHelp" | "refusal" | "guidance" | "companion" | "noReasons" | "digitalPost")[];
};

/** Kommunen: index.ts */
export interface MunicipalityInput {
  /** Formatet af kommunens data. npm run migrate løfter ældre data. **Læseren ser:** Intet.
   * @example 2 */
  format: 2;
  /** Kommunens del af adressen, og navnet på dens mappe. **Læseren ser:** I adressen på hver side.
   * @example "storeby" */
  id: string;
  /** De id'er, den har haft før. Deres adresser står på papirer og i links, som nogen stadig har. **Læseren ser:** De gamle adresser fører til de nye.
   * @example ["praktisk-hjaelp"] */
  formerIds?: string[] | undefined;
  /** Kommunens fulde navn. **Læseren ser:** Navnet på kommunens sider, i PDF'er og i søgningen.
   * @example "Storeby Kommune" */
  name: string;
  /** Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre. **Læseren ser:** Intet, før linjen er slettet.
   * @example true */
  draft?: boolean | undefined;
  /** Kommunekoden, tre cifre. **Læseren ser:** Intet. Den holder kommunerne fra hinanden.
   * @example "998" */
  code: string;
  /** Den region, kommunen ligger i. **Læseren ser:** Regionens lægevagt under fare.
   * - `hovedstaden`: Region Hovedstaden.
   * - `sjaelland`: Region Sjælland.
   * - `syddanmark`: Region Syddanmark.
   * - `midtjylland`: Region Midtjylland.
   * - `nordjylland`: Region Nordjylland.
   * @example "syddanmark" */
  region: "hovedstaden" | "sjaelland" | "syddanmark" | "midtjylland" | "nordjylland";
  /** Hvem der taler på siderne. **Læseren ser:** Ved restated står der på hver side, hvem der har skrevet den, og hvis tekst der gælder.
   * - `own`: Kommunen selv.
   * - `restated`: En anden, der gengiver kommunens tekst med egne ord.
   * @example "own" */
  voice: "restated" | "own";
  /** Kommunens udseende. Farver, der er svære at læse, bliver afvist med den nærmeste, der kan læses. **Læseren ser:** Kommunens sider og PDF'er i farverne.
   * @example { accent: "#1f4e3d" } */
  theme: {
    /** Kommunens farve, mørk nok til at læse på lys bund. **Læseren ser:** Bjælken øverst, knapper, streger og mærker i farven, ikonet i browserens faneblad, og det samme i PDF'erne.
     * @example "#1f4e3d" */
    accent: string;
    /** Farven på en mørk skærm. Uden den bliver den regnet ud af accent. **Læseren ser:** Knapper, streger og mærker på en mørk skærm.
     * @example "#9fd8c0" */
    accentDark?: string | undefined;
    /** Den lyse bund bag teksten. Den mørke skærms bund bliver regnet ud af den. Uden den er bunden næsten hvid. **Læseren ser:** Bunden på siderne. Papir er altid hvidt.
     * @example "#fbf7ec" */
    ground?: string | undefined;
    /** Kommunens egen skrift i stedet for Atkinson Hyperlegible Next, som er tegnet til svagtseende. Bogstaver, den mangler, kommer fra de sædvanlige skrifter. **Læseren ser:** Siderne og PDF'erne i kommunens skrift.
     * @example { regular: "skrift.woff2", bold: "skrift-fed.woff2", licence: "SIL Open Font License 1.1, © Byens Bogstaver, https://openfontlicense.org" } */
    font?: {
      /** Den almindelige skrift: en WOFF2- eller TrueType-fil i kommunens mappe, højst 150.000 byte. En variabel skrift eller en med PostScript-kurver kan ikke læses op fra en PDF. **Læseren ser:** Al tekst på siderne og i PDF'erne, undtagen sidehoved og sidefod på papir.
       * @example "skrift.woff2" */
      regular: string;
      /** Den fede. Den skal være der, for en browser, der mangler den, tegner bogstaverne sløret og bredere. **Læseren ser:** Overskrifter, telefonnumre og det, der er fremhævet.
       * @example "skrift-fed.woff2" */
      bold: string;
      /** Hvad der giver kommunen ret til at lægge skriften på nettet og i PDF'er: licensens navn, hvem der har givet den, og hvor den står. **Læseren ser:** En tekstfil ved siden af skriften på webstedet.
       * @example "SIL Open Font License 1.1, © Byens Bogstaver, https://openfontlicense.org" */
      licence: string;
    } | undefined;
  };
  /** Love, bekendtgørelser og aftaler, som landets tabel (_data/national/acts.ts) mangler, hver med en nøgle. **Læseren ser:** Lovens navn, link og regler om klage i de standarder, der bruger nøglen.
   * @example { koerselsordningen: { name: "kørselsordningen", genitive: "kørselsordningens", notes: [] } } */
  acts?: Record<string, Act> | undefined;
  /** Kommunens eget websted. **Læseren ser:** Et link på kommunens side, og i de standarder, der ingen nævner, når der intet switchboard er.
   * @example "https://storeby.example/" */
  website?: string | undefined;
  /** Licensen, som andre må bruge kommunens åbne data efter: adressen på dens tekst. Skriv kun en licens, som er valgt. **Læseren ser:** Et link på siden om åbne data, og licensen i kataloget. Uden den siger siden, at der ikke er oplyst en licens, og hvem man kan spørge.
   * @example "https://creativecommons.org/licenses/by/4.0/deed.da" */
  dataLicence?: string | undefined;
  /** Kontakter, som flere standarder nævner. En standard henviser med { shared: … }. **Læseren ser:** Kontakten i de standarder, der henviser til den, og på forsiden af kommunens eget websted.
   * @example [{ id: "visitation", name: "Visitationen", for: ["apply", "ask"], phone: "12345678" }] */
  contacts?: Contact[] | undefined;
  /** Åbningstider med hver sin nøgle, som flere har. En kontakt eller hovednummeret henviser med openingHours: { shared: … }. **Læseren ser:** Åbningstiden ved hver kontakt, der henviser til den.
   * @example { raadhuset: { hours: "Mandag til fredag kl. 9–14" } } */
  openingHours?: Record<string, {
    /** Hvornår man kan ringe eller komme: én linje, eller en liste med days og hours. **Læseren ser:** Åbningstiden ved hver kontakt, der henviser til den.
     * @example "Mandag til fredag kl. 9–14" */
    hours: string | {
      /** Dagene, som de læses. **Læseren ser:** Først på linjen.
       * @example "Mandag til torsdag" */
      days: string;
      /** Tiden. **Læseren ser:** Efter dagene: kl. 9 til 15.
       * @example "9-15" */
      hours: string;
    }[];
    /** Hvem der har vedtaget åbningstiden, og hvornår. **Læseren ser:** En linje under kontakten i hele teksten: Åbningstiden er vedtaget i januar 2026 af Byrådet.
     * @example { by: "Byrådet", on: "2026-01" } */
    adoption?: {
      /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
       * @example "Byrådet" */
      by: string;
      /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
       * @example "2026-03-12" */
      on?: string | undefined;
    } | undefined;
  }> | undefined;
  /** Hovednummeret, til den, der ikke har andre at ringe til. **Læseren ser:** På kommunens side, og hvor en standard ikke nævner nogen at kontakte.
   * @example { phone: "12345600", source: "https://storeby.example/kontakt", seen: "2026-11-01" } */
  switchboard?: {
    /** Hovednummeret. **Læseren ser:** Nummeret, som man kan ringe op fra siden.
     * @example "12345600" */
    phone: string;
    /** Hovedpostkassen. **Læseren ser:** Adressen, som man kan skrive til.
     * @example "kommunen@storeby.example" */
    email?: string | undefined;
    /** Rådhusets adresse. **Læseren ser:** Adressen i to linjer.
     * @example { street: "Rådhusvej 1", postcode: "9990", city: "Storeby" } */
    address?: Address | undefined;
    /** Hvornår man kan ringe eller komme: én linje, en liste med days og hours, eller { shared: … } for en af kommunens. **Læseren ser:** En linje ved kontakten, eller en til hver af dagene.
     * @example "Mandag til fredag kl. 9–14" */
    openingHours?: string | {
      /** Dagene, som de læses. **Læseren ser:** Først på linjen.
       * @example "Mandag til torsdag" */
      days: string;
      /** Tiden. **Læseren ser:** Efter dagene: kl. 9 til 15.
       * @example "9-15" */
      hours: string;
    }[] | {
      /** Nøglen på en af åbningstiderne i kommunens index.ts. **Læseren ser:** Åbningstiden, som kommunen har skrevet den.
       * @example "raadhuset" */
      shared: string;
    } | undefined;
    /** Siden, hvor man kan skrive til kommunen. **Læseren ser:** Et link; på papir også adressen.
     * @example "https://storeby.example/skriv" */
    url?: string | undefined;
    /** Linkets ord. **Læseren ser:** Linket.
     * @example "Skriv til Storeby Kommune" */
    urlText?: string | undefined;
    /** Siden, hvor nummeret står. **Læseren ser:** Intet. Det er til den, der skal efterse nummeret.
     * @example "https://storeby.example/kontakt" */
    source: string;
    /** Dagen, hvor nogen sidst så nummeret dér. **Læseren ser:** Intet.
     * @example "2026-11-01" */
    seen: string;
    /** Hvor det andet står, når det ikke er samme side eller dag. **Læseren ser:** Intet.
     * @example [{ of: "email", source: "https://storeby.example/find-vej", seen: "2026-11-01" }] */
    otherSources?: {
      /** Det, der står et andet sted. **Læseren ser:** Intet.
       * - `email`: Mailen.
       * - `address`: Adressen.
       * - `openingHours`: Åbningstiden.
       * - `url`: Siden.
       * @example "email" */
      of: "email" | "address" | "openingHours" | "url";
      /** Siden, hvor det står. **Læseren ser:** Intet.
       * @example "https://storeby.example/find-vej" */
      source: string;
      /** Dagen, hvor nogen sidst så det dér. **Læseren ser:** Intet.
       * @example "2026-11-01" */
      seen: string;
    }[] | undefined;
  } | undefined;
  /** Kommunens logo: en SVG- eller PNG-fil i kommunens mappe, højst 50.000 byte. Navnet har små bogstaver, cifre og bindestreger. **Læseren ser:** Logoet ved kommunens navn øverst på hver side og i PDF'erne, når webstedet er kommunens eget.
   * @example "logo.svg" */
  logo?: string | undefined;
  /** Logoet tegnet til mørk bund, for eksempel i hvidt: en fil som logo. Uden den står logo på en lys plade i bjælken. **Læseren ser:** Logoet uden plade i den farvede bjælke øverst og på bogens forside. Papir har logo.
   * @example "logo-hvid.svg" */
  logoDark?: string | undefined;
  /** Situationer, som borgeren selv ville sige dem, og hvad der hjælper. **Læseren ser:** „Hvad passer på dig?“ på kommunens side, før standarderne.
   * @example [{ situation: "Jeg kan ikke selv lave mad", standards: ["madservice"] }] */
  situations?: {
    /** Situationen, som borgeren selv ville sige den. **Læseren ser:** Sætningen over de links, der hjælper.
     * @example "Jeg kan ikke selv lave mad" */
    situation: string;
    /** Standardernes id'er i den rækkefølge, de skal stå. **Læseren ser:** Et link til hver standard. Et udkast står der ikke, før det er offentliggjort.
     * @example ["hjemmehjaelp", "madservice"] */
    standards: string[];
  }[] | undefined;
  /** Standarder, der hører sammen. De, der ikke er i en gruppe, kommer sidst. **Læseren ser:** Overskrifter over standarderne på kommunens side.
   * @example [{ heading: "Hjælp i hjemmet", standards: ["hjemmehjaelp", "madservice"] }] */
  groups?: {
    /** Overskriften over gruppen. **Læseren ser:** Overskriften over standarderne.
     * @example "Hjælp i hjemmet" */
    heading: string;
    /** Standardernes id'er i den rækkefølge, de skal stå. **Læseren ser:** Et link til hver standard. Et udkast står der ikke, før det er offentliggjort.
     * @example ["hjemmehjaelp", "madservice"] */
    standards: string[];
  }[] | undefined;
  /** Tilgængelighedserklæringen, der er lavet i statens WAS-Tool. **Læseren ser:** Et link i bunden af hver side, når webstedet kun har denne kommune.
   * @example "https://www.was.digst.dk/storeby-example" */
  wasUrl?: string | undefined;
  /** Hvem man kan ringe og skrive til om en barriere på webstedet; loven kræver begge dele. **Læseren ser:** På siden om tilgængelighed, når webstedet kun har denne kommune.
   * @example { phone: "12345601", email: "web@storeby.example" } */
  accessibilityContact?: {
    /** Telefonnummeret. **Læseren ser:** Nummeret på siden om tilgængelighed.
     * @example "12345601" */
    phone: string;
    /** Mailadressen. **Læseren ser:** Adressen på siden om tilgængelighed.
     * @example "web@storeby.example" */
    email: string;
  } | undefined;
  /** Tekster, som flere standarder deler, hver med en nøgle. **Læseren ser:** Teksten i de afsnit, der henviser til den med inherited.
   * @example { vurdering: { body: ["Vi ser altid på, hvad du selv kan."] } } */
  sharedTexts?: Record<string, {
    /** Erstatter den overskrift, afsnittet plejer at have. **Læseren ser:** Overskriften over afsnittet.
     * @example "Sådan bestemmer vi" */
    heading?: string | undefined;
    /** Tekstens stykker. **Læseren ser:** Teksten i hvert afsnit, der henviser til den.
     * @example ["Vi ser altid på, hvad du selv kan."] */
    body: Block[];
    /** Ord i teksten, som hver standard selv skriver under with; i body står de i {}. **Læseren ser:** Standardens ord på deres plads.
     * @example ["hjaelpen"] */
    variables?: string[] | undefined;
    /** Hvem der har vedtaget teksten, og hvornår. **Læseren ser:** En linje under teksten.
     * @example { by: "Byrådet" } */
    adoption?: {
      /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
       * @example "Byrådet" */
      by: string;
      /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
       * @example "2026-03-12" */
      on?: string | undefined;
    } | undefined;
  }> | undefined;
  /** Kommunens egne svære ord. **Læseren ser:** Listen over svære ord i hver tekst.
   * @example [{ id: "kontaktperson", term: "kontaktperson", forms: ["kontaktpersonen"], meaning: "En hjælper, der følger dig ud." }] */
  glossary?: {
    /** Ordets id. Er det et i landets ordliste, træder ordet i stedet for det. **Læseren ser:** Intet.
     * @example "kontaktperson" */
    id: string;
    /** Ordet. **Læseren ser:** Ordet i listen over svære ord.
     * @example "kontaktperson" */
    term: string;
    /** Bøjninger af ordet. **Læseren ser:** Ordets link til forklaringen.
     * @example ["kontaktpersonen"] */
    forms: string[];
    /** Forklaringen i en eller to korte sætninger. **Læseren ser:** Forklaringen.
     * @example "En hjælper, der følger dig ud." */
    meaning: string;
    /** De paragraffer, som ordet betyder dette under. Udeladt gælder det i alle standarder. **Læseren ser:** Forklaringen, kun hvor den passer.
     * @example [{ act: "serviceloven" }] */
    under?: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[] | undefined;
    /** Hvem der har vedtaget, hvad ordet betyder, og hvornår. **Læseren ser:** En sætning efter forklaringen: Vedtaget i 2026 af Socialudvalget.
     * @example { by: "Socialudvalget", on: "2026" } */
    adoption?: {
      /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
       * @example "Byrådet" */
      by: string;
      /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
       * @example "2026-03-12" */
      on?: string | undefined;
    } | undefined;
  }[] | undefined;
  /** Id på ord i landets ordliste, som kommunens tekster ikke skal forklare. **Læseren ser:** Ingen forklaring af ordet.
   * @example ["frist"] */
  glossaryWithout?: string[] | undefined;
  /** Klageveje med hver sin nøgle, som standarder henviser til. De går til en af kommunens contacts. **Læseren ser:** Klagevejen i hver standard, der henviser til den.
   * @example { pladsen: { kind: "no-decision", text: "Hvilken plads du får, er ingen afgørelse." } } */
  complaints?: Record<string, Complaint> | undefined;
  /** Priser med hver sin nøgle, som standarder henviser til. **Læseren ser:** Prisen i hver standard, der henviser til den.
   * @example { hovedret: { kind: "amount", what: "Hovedret", kroner: 62.5, per: "måltid", year: 2026 } } */
  prices?: Record<string, {
    kind: "free";
    /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
     * @example "Hovedret" */
    what?: string | undefined;
    /** Hvad borgeren alligevel betaler. **Læseren ser:** En sætning efter prisen.
     * @example "Du betaler selv for mad og aktiviteter." */
    note?: string | undefined;
    /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
     * @example { by: "Byrådet", on: "2025-12-09" } */
    adoption?: {
      /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
       * @example "Byrådet" */
      by: string;
      /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
       * @example "2026-03-12" */
      on?: string | undefined;
    } | undefined;
  } | {
    kind: "amount";
    /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
     * @example "Hovedret" */
    what?: string | undefined;
    /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
     * @example 62.5 */
    kroner: number;
    /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
     * @example 2026 */
    year?: number | undefined;
    /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
     * @example "2026-02-01" */
    from?: string | undefined;
    /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
     * @example "2027-01-31" */
    to?: string | undefined;
    /** Hvad beløbet er for, som det står efter „pr.“. Udelad den, når det er for det hele. **Læseren ser:** Efter beløbet: 62,50 kr. pr. måltid.
     * @example "måltid" */
    per?: string | undefined;
    /** Andet om prisen. **Læseren ser:** En sætning efter prisen.
     * @example "Levering er med i prisen." */
    note?: string | undefined;
    /** Hvad det kostede før, det nyeste først. **Læseren ser:** Under prisen: Før: 60 kr. (2025).
     * @example [{ kroner: 60, year: 2025 }] */
    earlier?: {
      /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
       * @example 62.5 */
      kroner: number;
      /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
       * @example 2026 */
      year?: number | undefined;
      /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
       * @example "2026-02-01" */
      from?: string | undefined;
      /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
       * @example "2027-01-31" */
      to?: string | undefined;
    }[] | undefined;
    /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
     * @example { by: "Byrådet", on: "2025-12-09" } */
    adoption?: {
      /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
       * @example "Byrådet" */
      by: string;
      /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
       * @example "2026-03-12" */
      on?: string | undefined;
    } | undefined;
  }> | undefined;
  /** Bilag med hver sin nøgle, som flere standarder henviser til, for eksempel et fælles prisark. De ligger i kommunens mappe bilag/. **Læseren ser:** Afsnittet Bilag på kommunens side, og bilaget i hver standard, der henviser til det.
   * @example { prisark: { title: "Alle priser", about: "Hvad hver hjælp koster i år.", file: "bilag/prisark.pdf" } } */
  appendices?: Record<string, {
    /** Bilagets navn. **Læseren ser:** Overskriften over bilaget.
     * @example "Vejen til et svar" */
    title: string;
    /** Hvad bilaget viser, i én sætning. **Læseren ser:** Sætningen under overskriften.
     * @example "Det sker der, fra du søger, til du får svar." */
    about: string;
    /** Filen i kommunens mappe bilag/. Navnet har små bogstaver a–z, cifre og bindestreger og ender på .pdf, .png, .jpg eller .svg. **Læseren ser:** Billedet, eller et link til PDF-filen med dens sider og størrelse.
     * @example "bilag/vejen-til-svar.svg" */
    file: string;
    /** Det, billedet viser, til den, der ikke kan se det. Et billede skal have det; en PDF har det ikke. **Læseren ser:** En skærmlæser læser det op i stedet for billedet.
     * @example "Fire trin efter hinanden: du søger, vi taler sammen, vi vurderer, du får svar." */
    alt?: string | undefined;
    /** Bilagets indhold i ord, når billedet har tekst i sig, eller PDF-filen er svær at læse. **Læseren ser:** Teksten under bilaget.
     * @example "Du søger. Inden for 2 uger taler vi sammen. Du får svar senest 6 uger efter." */
    text?: string | undefined;
  }> | undefined;
}

/** En standard: standards/<id>.ts */
export interface StandardInput {
  /** Den sidste del af adressen, og filens navn; det samme id i flere kommuner er ét emne. **Læseren ser:** I adressen på siden og i navnet på PDF'erne.
   * @example "hjemmehjaelp" */
  id: string;
  /** De id'er, den har haft før. Deres adresser står på papirer og i links, som nogen stadig har. **Læseren ser:** De gamle adresser fører til de nye.
   * @example ["praktisk-hjaelp"] */
  formerIds?: string[] | undefined;
  /** Navnet på hjælpen, som borgeren kender det. **Læseren ser:** Overskriften på siden og i PDF'en, navnet i lister og i søgningen.
   * @example "Hjemmehjælp" */
  title: string;
  /** Et udkast: npm start viser det med et mærke, og det bliver ikke offentliggjort. Det spærrer ikke for andre. **Læseren ser:** Intet, før linjen er slettet.
   * @example true */
  draft?: boolean | undefined;
  /** Versionen af denne tekst. Den letlæste udgave nævner den i madeFrom. **Læseren ser:** Under Om teksten, og nederst på papiret.
   * @example "2026-1" */
  revision: string;
  /** De paragraffer, standarden bygger på eller nævner. **Læseren ser:** Afsnittet Lovgrundlag; de vigtigste også i det korte svar. Reglerne om klage følger dem.
   * @example [{ act: "serviceloven", section: "83", role: "main", appeal: "appeal" }] */
  legalBasis: LegalBasis[];
  /** Love og vejledninger, som kilden nævner som sine regler. **Læseren ser:** En liste under lovgrundlaget; er en regel erstattet, står det der.
   * @example [{ title: "Vejledning om hjælp og støtte", number: "VEJ 10284/2017" }] */
  citedRules?: {
    /** Reglens navn, som kilden skriver det. **Læseren ser:** Navnet på listen over regler, kilden nævner.
     * @example "Vejledning om hjælp og støtte" */
    title: string;
    /** Type, nummer og år, for eksempel VEJ 10284/2017; gennemgangen slår op, om den stadig gælder. **Læseren ser:** Er reglen erstattet, står der, siden hvornår og af hvad.
     * @example "VEJ 10284/2017" */
    number?: string | undefined;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
  }[] | undefined;
  /** Hvem der har vedtaget standarden og hvornår. Skriv „not-stated“, når kilden ikke siger det. **Læseren ser:** En linje under Om teksten.
   * @example { by: "Byrådet" } */
  adoption: {
    /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
     * @example "Byrådet" */
    by: string;
    /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
     * @example "2026-03-12" */
    on?: string | undefined;
  } | "not-stated";
  /** Hvornår standarden gælder. Skriv „not-stated“, når kilden ikke siger det. **Læseren ser:** En linje for hver dato under Om teksten.
   * @example { from: "2026-01-01", reviewDue: "2027-06-01" } */
  validity: {
    /** Den første dag, standarden gælder. **Læseren ser:** Datoen under Om teksten.
     * @example "2026-01-01" */
    from?: string | undefined;
    /** Den sidste dag, standarden gælder. **Læseren ser:** Datoen under Om teksten.
     * @example "2027-12-31" */
    to?: string | undefined;
    /** Dagen, hvor standarden skal ses efter igen. **Læseren ser:** Datoen under Om teksten. Gennemgangen siger til, når dagen er gået.
     * @example "2027-06-01" */
    reviewDue?: string | undefined;
  } | "not-stated";
  /** Tidligere versioner, den nyeste først. **Læseren ser:** Afsnittet Hvad er ændret?
   * @example [{ revision: "2025-1", replacedOn: "2026-01-01", changes: ["Du får nu svar senest efter 4 uger."] }] */
  earlierRevisions?: {
    /** Den tidligere version. **Læseren ser:** Hvilken udgave ændringerne er siden.
     * @example "2025-1" */
    revision: string;
    /** Dagen, hvor den blev afløst. **Læseren ser:** Datoen over ændringerne.
     * @example "2026-01-01" */
    replacedOn: string;
    /** Hvad der er ændret siden, med ord, som borgeren forstår. **Læseren ser:** Punkterne under Hvad er ændret?
     * @example ["Du får nu svar senest efter 4 uger."] */
    changes: string[];
  }[] | undefined;
  /** Den del af kommunen, der har ansvaret for standarden. **Læseren ser:** En linje under Om teksten.
   * @example "Ældre og Sundhed" */
  responsibleUnit?: string | undefined;
  /** Det dokument, standarden er skrevet efter. **Læseren ser:** Afsnittet Om teksten.
   * @example { title: "Kvalitetsstandard for hjemmehjælp 2026", seen: "2026-11-01" } */
  source: {
    /** Dokumentets titel. **Læseren ser:** Titlen under Om teksten.
     * @example "Kvalitetsstandard for hjemmehjælp 2026" */
    title: string;
    /** Skriv true, når dokumentet ikke har nogen titel, og title beskriver det. **Læseren ser:** Titlen vises som vores egen beskrivelse.
     * @example true */
    titleIsOurs?: true | undefined;
    /** Den dato, dokumentet blev læst. **Læseren ser:** Datoen under Om teksten.
     * @example "2026-11-01" */
    seen: string;
    /** Dokumentets adresse på nettet. **Læseren ser:** Et link til dokumentet.
     * @example "https://storeby.example/hjemmehjaelp.pdf" */
    url?: string | undefined;
    /** Aftrykket af den tekst, som numrene i where gælder for: hvor mange sætninger den har, og en kontrolsum. npm run trace skriver det. **Læseren ser:** Intet. npm run trace siger til, når kildens tekst er en anden.
     * @example "214-3fa9c1d2e4b5a697" */
    fingerprint?: string | undefined;
    /** De sætninger i kilden, som standarden med vilje ikke har med. **Læseren ser:** Intet. npm run trace viser dem med grunden.
     * @example [{ sentences: "[3]", because: "Sidetal." }] */
    leftOut?: {
      /** Numrene på kildens sætninger, som npm run trace viser dem. **Læseren ser:** Intet.
       * @example "[3, 17-19]" */
      sentences: string;
      /** Hvorfor sætningerne ikke er med. **Læseren ser:** Intet.
       * @example "Sidetal." */
      because: string;
    }[] | undefined;
  };
  /** Det korte svar. **Læseren ser:** Øverst på siden, i PDF'en og på tjeklisten.
   * @example { promise: "Vi hjælper dig med det, du ikke selv kan i dit hjem.", who: "Dig, der ikke selv kan klare hjemmet.", what: "Rengøring, tøjvask og hjælp til bad.", start: "Ring til Visitationen." } */
  summary: {
    /** Én sætning: hvad kommunen lover. **Læseren ser:** Sætningen under overskriften, og teksten i lister og søgning.
     * @example "Vi hjælper dig med det, du ikke selv kan i dit hjem." */
    promise: string;
    /** Hvem hjælpen er for, i én sætning. **Læseren ser:** „For hvem“ i det korte svar.
     * @example "Dig, der ikke selv kan klare hjemmet." */
    who: string;
    /** Hvad man får, i én sætning. **Læseren ser:** „Hvad du får“ i det korte svar.
     * @example "Rengøring, tøjvask og hjælp til bad." */
    what: string;
    /** Hvordan man kommer i gang, i en eller to korte sætninger. **Læseren ser:** „Sådan begynder du“ i det korte svar.
     * @example "Ring til Visitationen." */
    start: string;
  };
  /** Afsnittene, hvert under sin nøgle. Udelad dem, som kilden intet siger om. **Læseren ser:** Afsnittene i en fast rækkefølge, hvor order ikke siger andet. For det, der mangler, står der, hvem man kan spørge.
   * @example { targetGroup: { status: "stated", body: ["Hjælpen er for dig, der ikke selv kan gøre rent."] } } */
  sections: {
    /** Hvad hjælpen er, kort fortalt. **Læseren ser:** Et afsnit; dets adresse på siden er #kort-om.
     * @example { status: "stated", body: ["Hjemmehjælp er hjælp til det, du ikke selv kan i dit hjem."] } */
    introduction?: Section | undefined;
    /** Hvad hjælpen skal føre til. **Læseren ser:** Et afsnit; dets adresse på siden er #formaal.
     * @example { status: "stated", body: ["Hjælpen skal gøre, at du kan blive boende i dit hjem."] } */
    purpose?: Section | undefined;
    /** Hvem hjælpen er for. **Læseren ser:** Et afsnit; dets adresse på siden er #hvem.
     * @example { status: "stated", body: ["Hjælpen er for dig, der ikke selv kan gøre rent."] } */
    targetGroup?: Section | undefined;
    /** Hvem hjælpen ikke er for. Hvad der ikke er med i den, står i notIncluded. **Læseren ser:** Et afsnit; dets adresse på siden er #hvem-ikke.
     * @example { status: "stated", body: ["Hjælpen er ikke for dig, der bor på plejehjem."] } */
    exclusions?: Section | undefined;
    /** Hvad kommunen lægger vægt på, når den afgør, om man får hjælpen. **Læseren ser:** Et afsnit; dets adresse på siden er #vurdering.
     * @example { status: "stated", body: ["Vi ser på, hvad du selv kan, og hvad andre i hjemmet kan."] } */
    criteria?: Section | undefined;
    /** Hvad hjælpen består af. **Læseren ser:** Et afsnit; dets adresse på siden er #hvad.
     * @example { status: "stated", body: ["Vi støvsuger, vasker gulv og gør badeværelset rent."] } */
    content?: Section | undefined;
    /** Hvad der ikke er med i hjælpen. **Læseren ser:** Et afsnit; dets adresse på siden er #hvad-ikke.
     * @example { status: "stated", body: ["Vi pudser ikke vinduer og klipper ikke græs."] } */
    notIncluded?: Section | undefined;
    /** Hvordan hjælpen gives: hvor, hvornår og af hvem. **Læseren ser:** Et afsnit; dets adresse på siden er #hvordan.
     * @example { status: "stated", body: ["Vi kommer i dit hjem på hverdage."] } */
    delivery?: Section | undefined;
    /** Hvor meget hjælp man kan få, og hvor ofte. **Læseren ser:** Et afsnit; dets adresse på siden er #omfang.
     * @example { status: "stated", body: ["Du kan få gjort rent hver anden uge."] } */
    scope?: Section | undefined;
    /** Hvornår hjælpen slutter. **Læseren ser:** Et afsnit; dets adresse på siden er #ophoer.
     * @example { status: "stated", body: ["Hjælpen slutter, når du selv kan gøre rent igen."] } */
    ending?: Section | undefined;
    /** Hvem der giver hjælpen. **Læseren ser:** Et afsnit; dets adresse på siden er #leverandoer.
     * @example { status: "stated", body: ["Kommunens hjemmepleje gør rent hos dig."] } */
    provider?: Section | undefined;
    /** Om man selv kan vælge, hvem der giver hjælpen. **Læseren ser:** Et afsnit; dets adresse på siden er #frit-valg.
     * @example { status: "stated", body: ["Du kan vælge mellem hjemmeplejen og to firmaer."] } */
    freeChoice?: Section | undefined;
    /** Hvad hjælpen koster, når facts.price ikke siger det hele. **Læseren ser:** Et afsnit; dets adresse på siden er #pris.
     * @example { status: "stated", body: ["Du betaler selv for rengøringsmidler."] } */
    cost?: Section | undefined;
    /** Hvordan man søger. **Læseren ser:** Et afsnit; dets adresse på siden er #soeg.
     * @example { status: "stated", body: ["Ring til Visitationen, eller søg på kommunens side."] } */
    howToApply?: Section | undefined;
    /** Hvornår man får svar, når timeLimits ikke siger det hele. **Læseren ser:** Et afsnit; dets adresse på siden er #svartid.
     * @example { status: "stated", body: ["Haster det, får du svar samme dag."] } */
    processingTime?: Section | undefined;
    /** Hvordan og hvornår kommunen følger op. **Læseren ser:** Et afsnit; dets adresse på siden er #opfoelgning.
     * @example { status: "stated", body: ["Vi besøger dig en gang om året og ser på hjælpen."] } */
    followUp?: Section | undefined;
    /** Hvad man har ret til undervejs. **Læseren ser:** Et afsnit; dets adresse på siden er #rettigheder.
     * @example { status: "stated", body: ["Du har ret til at have en anden med til samtalen."] } */
    rights?: Section | undefined;
    /** Hvad kommunen måler på, og hvad det viser. **Læseren ser:** Et afsnit; dets adresse på siden er #kvalitet.
     * @example { status: "stated", body: ["9 ud af 10 skal være tilfredse med hjælpen."] } */
    qualityGoals?: Section | undefined;
    /** De værdier, hjælpen bygger på. **Læseren ser:** Et afsnit; dets adresse på siden er #vaerdier.
     * @example { status: "stated", body: ["Vi hjælper dig med det, du selv synes er vigtigt."] } */
    values?: Section | undefined;
    /** Hvem der fører tilsyn, og hvordan. **Læseren ser:** Et afsnit; dets adresse på siden er #tilsyn.
     * @example { status: "stated", body: ["Et firma fører tilsyn med hjælpen hvert år."] } */
    supervision?: Section | undefined;
    /** Hvem der har været hørt om standarden. **Læseren ser:** Et afsnit; dets adresse på siden er #hoering.
     * @example { status: "stated", body: ["Seniorrådet og Handicaprådet har været hørt."] } */
    hearing?: Section | undefined;
    /** Hvordan og hvornår standarden bliver lavet om. **Læseren ser:** Et afsnit; dets adresse på siden er #revision.
     * @example { status: "stated", body: ["Byrådet ser på standarden hvert år."] } */
    revision?: Section | undefined;
  };
  /** Afsnit, som ingen af nøglerne under sections passer til. **Læseren ser:** Afsnittene med deres egne overskrifter, på siden, på papir og i indholdsfortegnelsen.
   * @example [{ id: "paa-rejse", heading: "Må du tage hjælpemidlet med på rejse?", body: ["Du kan få hjælp til at gøre rent."] }] */
  ownSections?: ({
    status?: "stated" | undefined;
    /** Afsnittets navn i adressen og i order. **Læseren ser:** I afsnittets adresse på siden: #afsnit-paa-rejse.
     * @example "paa-rejse" */
    id: string;
    /** Afsnittets overskrift. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
     * @example "Må du tage hjælpemidlet med på rejse?" */
    heading: string;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Det afsnit, som det kommer efter. Udeladt kommer det efter alle dem under sections. **Læseren ser:** Afsnittets plads på siden og på papir.
     * @example "cost" */
    after?: "introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis" | undefined;
    /** De spørgsmål, som afsnittet svarer på, når ingen nøgle under sections gør det. **Læseren ser:** Siden skriver ikke, at svaret mangler. Med howToApply står afsnittet på tjeklisten.
     * @example ["ending"] */
    answers?: ("introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis")[] | undefined;
    /** Afsnittets stykker: tekster, lister, betingelser, trin, tabeller og ydelser. **Læseren ser:** Afsnittets tekst, på siden og på papir.
     * @example ["Du kan få hjælp til at gøre rent."] */
    body: Block[];
  } | {
    /** Afsnittets navn i adressen og i order. **Læseren ser:** I afsnittets adresse på siden: #afsnit-paa-rejse.
     * @example "paa-rejse" */
    id: string;
    /** Afsnittets overskrift. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
     * @example "Må du tage hjælpemidlet med på rejse?" */
    heading: string;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Det afsnit, som det kommer efter. Udeladt kommer det efter alle dem under sections. **Læseren ser:** Afsnittets plads på siden og på papir.
     * @example "cost" */
    after?: "introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis" | undefined;
    /** De spørgsmål, som afsnittet svarer på, når ingen nøgle under sections gør det. **Læseren ser:** Siden skriver ikke, at svaret mangler. Med howToApply står afsnittet på tjeklisten.
     * @example ["ending"] */
    answers?: ("introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis")[] | undefined;
    status: "conflict";
    /** Det, der ikke er uenighed om. **Læseren ser:** Teksten over uenighederne.
     * @example ["Vi gør rent hos dig."] */
    body?: Block[] | undefined;
    /** Det, kilden siger flere ting om. **Læseren ser:** Hver uenighed for sig, med alle steder.
     * @example [{ about: "Hvor ofte bliver der gjort rent?", statements: [{ text: "Hver anden uge.", where: "side 7" }, { text: "Hver tredje uge.", where: "side 9" }] }] */
    conflicts: {
      /** Det, stederne ikke er enige om, som et kort spørgsmål. **Læseren ser:** Overskriften over det, der er uenighed om; på tjeklisten et spørgsmål at stille.
       * @example "Hvor ofte bliver der gjort rent?" */
      about: string;
      /** Spørgsmålet, som borgeren selv ville stille det. Udeladt er det about med jeg i stedet for du. **Læseren ser:** Spørgsmålet på tjeklisten.
       * @example "Hvor tit gør I rent hos mig?" */
      question?: string | undefined;
      /** De steder, der siger hver sit, mindst to. **Læseren ser:** Alle stederne, og hvem man kan spørge.
       * @example [{ text: "Hver anden uge.", where: "side 7" }, { text: "Hver tredje uge.", where: "side 9" }] */
      statements: {
        /** Hvad det ene sted siger, med egne ord. **Læseren ser:** Sætningen.
         * @example "Hver anden uge." */
        text: string;
        /** Hvor i kilden det står. **Læseren ser:** Stedet ved sætningen.
         * @example "side 7, løbende tekst" */
        where: string;
      }[];
    }[];
  } | {
    /** Afsnittets navn i adressen og i order. **Læseren ser:** I afsnittets adresse på siden: #afsnit-paa-rejse.
     * @example "paa-rejse" */
    id: string;
    /** Afsnittets overskrift. **Læseren ser:** Overskriften over afsnittet og i indholdsfortegnelsen.
     * @example "Må du tage hjælpemidlet med på rejse?" */
    heading: string;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Det afsnit, som det kommer efter. Udeladt kommer det efter alle dem under sections. **Læseren ser:** Afsnittets plads på siden og på papir.
     * @example "cost" */
    after?: "introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis" | undefined;
    /** De spørgsmål, som afsnittet svarer på, når ingen nøgle under sections gør det. **Læseren ser:** Siden skriver ikke, at svaret mangler. Med howToApply står afsnittet på tjeklisten.
     * @example ["ending"] */
    answers?: ("introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis")[] | undefined;
    status: "inherited";
    /** Hvem teksten deles med. Skriv municipality. **Læseren ser:** Intet.
     * @example "municipality" */
    from: "municipality";
    /** Tekstens nøgle i kommunens sharedTexts. **Læseren ser:** Den fælles tekst.
     * @example "vurdering" */
    text: string;
    /** Standardens egne ord for tekstens variable. **Læseren ser:** Ordene i den fælles tekst.
     * @example { hjaelpen: "en kontaktperson" } */
    with?: Record<string, string> | undefined;
    /** Det, standarden selv føjer til den fælles tekst. **Læseren ser:** Teksten efter den fælles.
     * @example ["Vi ser især på, om du kan tale med andre."] */
    body?: Block[] | undefined;
  })[] | undefined;
  /** De afsnit, der kommer først: deres nøgler under sections, eller deres id under ownSections. Resten følger i den sædvanlige rækkefølge. **Læseren ser:** Afsnittenes rækkefølge i hvert kapitel på siden og på papir. Det kapitel, som det første af dem hører til, kommer først.
   * @example ["legalBasis", "content", "paa-rejse"] */
  order?: string[] | undefined;
  /** Oplysninger, der kan sammenlignes mellem kommuner. Udelad dem, som kilden intet siger om. **Læseren ser:** Prisen i det korte svar; de andre, hvor intet afsnit siger dem.
   * @example { price: { kind: "free" } } */
  facts: {
    /** Hvad hjælpen koster: én pris, eller en liste, hvor hver pris siger, hvad den er for. Udelad den, når kilden ikke siger det. **Læseren ser:** Prisen i det korte svar øverst, på tjeklisten og i sammenligningen; flere også i en tabel.
     * @example { kind: "free" } */
    price?: {
      kind: "free";
      /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
       * @example "Hovedret" */
      what?: string | undefined;
      /** Hvad borgeren alligevel betaler. **Læseren ser:** En sætning efter prisen.
       * @example "Du betaler selv for mad og aktiviteter." */
      note?: string | undefined;
      /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
       * @example { by: "Byrådet", on: "2025-12-09" } */
      adoption?: {
        /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
         * @example "Byrådet" */
        by: string;
        /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
         * @example "2026-03-12" */
        on?: string | undefined;
      } | undefined;
    } | {
      kind: "amount";
      /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
       * @example "Hovedret" */
      what?: string | undefined;
      /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
       * @example 62.5 */
      kroner: number;
      /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
       * @example 2026 */
      year?: number | undefined;
      /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
       * @example "2026-02-01" */
      from?: string | undefined;
      /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
       * @example "2027-01-31" */
      to?: string | undefined;
      /** Hvad beløbet er for, som det står efter „pr.“. Udelad den, når det er for det hele. **Læseren ser:** Efter beløbet: 62,50 kr. pr. måltid.
       * @example "måltid" */
      per?: string | undefined;
      /** Andet om prisen. **Læseren ser:** En sætning efter prisen.
       * @example "Levering er med i prisen." */
      note?: string | undefined;
      /** Hvad det kostede før, det nyeste først. **Læseren ser:** Under prisen: Før: 60 kr. (2025).
       * @example [{ kroner: 60, year: 2025 }] */
      earlier?: {
        /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
         * @example 62.5 */
        kroner: number;
        /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
         * @example 2026 */
        year?: number | undefined;
        /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
         * @example "2026-02-01" */
        from?: string | undefined;
        /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
         * @example "2027-01-31" */
        to?: string | undefined;
      }[] | undefined;
      /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
       * @example { by: "Byrådet", on: "2025-12-09" } */
      adoption?: {
        /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
         * @example "Byrådet" */
        by: string;
        /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
         * @example "2026-03-12" */
        on?: string | undefined;
      } | undefined;
    } | {
      /** Nøglen på en af priserne i kommunens index.ts. **Læseren ser:** Prisen, som kommunen har skrevet den.
       * @example "hovedret" */
      shared: string;
    } | ({
      kind: "free";
      /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
       * @example "Hovedret" */
      what?: string | undefined;
      /** Hvad borgeren alligevel betaler. **Læseren ser:** En sætning efter prisen.
       * @example "Du betaler selv for mad og aktiviteter." */
      note?: string | undefined;
      /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
       * @example { by: "Byrådet", on: "2025-12-09" } */
      adoption?: {
        /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
         * @example "Byrådet" */
        by: string;
        /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
         * @example "2026-03-12" */
        on?: string | undefined;
      } | undefined;
    } | {
      kind: "amount";
      /** Hvad prisen er for, når der er flere. **Læseren ser:** Foran prisen, og i tabellens første kolonne.
       * @example "Hovedret" */
      what?: string | undefined;
      /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
       * @example 62.5 */
      kroner: number;
      /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
       * @example 2026 */
      year?: number | undefined;
      /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
       * @example "2026-02-01" */
      from?: string | undefined;
      /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
       * @example "2027-01-31" */
      to?: string | undefined;
      /** Hvad beløbet er for, som det står efter „pr.“. Udelad den, når det er for det hele. **Læseren ser:** Efter beløbet: 62,50 kr. pr. måltid.
       * @example "måltid" */
      per?: string | undefined;
      /** Andet om prisen. **Læseren ser:** En sætning efter prisen.
       * @example "Levering er med i prisen." */
      note?: string | undefined;
      /** Hvad det kostede før, det nyeste først. **Læseren ser:** Under prisen: Før: 60 kr. (2025).
       * @example [{ kroner: 60, year: 2025 }] */
      earlier?: {
        /** Beløbet i kroner, højst to decimaler. **Læseren ser:** Beløbet i det korte svar og under prisen.
         * @example 62.5 */
        kroner: number;
        /** Året, som beløbet gælder for. Skriv from i stedet, når det ikke følger kalenderåret. **Læseren ser:** Året efter prisen. Gennemgangen finder priser fra et gammelt år.
         * @example 2026 */
        year?: number | undefined;
        /** Den første dag, beløbet gælder. **Læseren ser:** Datoen efter prisen.
         * @example "2026-02-01" */
        from?: string | undefined;
        /** Den sidste dag, beløbet gælder, når kilden siger den. **Læseren ser:** Datoen efter prisen. Gennemgangen siger til, når dagen er gået.
         * @example "2027-01-31" */
        to?: string | undefined;
      }[] | undefined;
      /** Hvem der har vedtaget prisen, og hvornår, når det ikke er sammen med standarden. **Læseren ser:** En linje under prisen: Prisen er vedtaget 9. december 2025 af Byrådet.
       * @example { by: "Byrådet", on: "2025-12-09" } */
      adoption?: {
        /** Hvem der har vedtaget teksten. **Læseren ser:** Efter datoen: af Byrådet.
         * @example "Byrådet" */
        by: string;
        /** Dagen, måneden eller året. Udelad den, når kilden ikke siger det. **Læseren ser:** Datoen under Om teksten og på papiret.
         * @example "2026-03-12" */
        on?: string | undefined;
      } | undefined;
    } | {
      /** Nøglen på en af priserne i kommunens index.ts. **Læseren ser:** Prisen, som kommunen har skrevet den.
       * @example "hovedret" */
      shared: string;
    })[] | undefined;
    /** Hvor mange timer om ugen hjælpen højst kan være. **Læseren ser:** En sætning på tjeklisten og, når intet afsnit siger det, under omfanget.
     * @example 8 */
    hoursPerWeekAtMost?: number | undefined;
    /** Antal hjemmebesøg, hvorefter kommunen slutter hjælpen, hvis den stadig ikke har fået kontakt. **Læseren ser:** En sætning om det på siden og på tjeklisten.
     * @example 3 */
    visitsBeforeClosing?: number | undefined;
    /** Om kommunen også ringer flere gange, før den slutter hjælpen. **Læseren ser:** Det står i sætningen om hjemmebesøgene på tjeklisten.
     * @example true */
    callsBeforeClosing?: boolean | undefined;
    /** Om der først skal en bevilling til. Ved false søger man ikke. **Læseren ser:** En sætning om, hvordan man kommer i gang, når intet afsnit siger det; ved false hedder det på tjeklisten „Sådan får du hjælpen“.
     * @example true */
    referralNeeded?: boolean | undefined;
    /** Aldersgrænsen for hjælpen, når kilden siger den med et tal. „Over 18 år“ er fra 18. **Læseren ser:** Aldersgrænsen i sammenligningen og, når intet afsnit siger det, under, hvem hjælpen er for.
     * @example { from: 18 } */
    ages?: {
      /** Den yngste alder i år, den selv med. **Læseren ser:** „Fra 67 år“ i sammenligningen og, når intet afsnit siger det, „Du skal være fyldt 67 år“ under, hvem hjælpen er for.
       * @example 67 */
      from?: number | undefined;
      /** Den ældste alder i år, den selv med. **Læseren ser:** „Under 67 år“ i sammenligningen og, når intet afsnit siger det, „Du skal være under 67 år“ under, hvem hjælpen er for.
       * @example 66 */
      to?: number | undefined;
    } | undefined;
    /** Om borgeren kan være anonym. **Læseren ser:** En sætning under rettighederne, når intet afsnit siger det.
     * @example true */
    anonymity?: boolean | undefined;
    /** Om borgeren kan sige nej til hjælpen. **Læseren ser:** En sætning under rettighederne, når intet afsnit siger det.
     * @example true */
    rightToRefuse?: boolean | undefined;
    /** Om borgeren selv kan vælge leverandør. **Læseren ser:** En sætning under Frit valg, når intet afsnit siger det.
     * @example true */
    freeChoice?: boolean | undefined;
  };
  /** Det, kommunen beder borgeren om. Skriv „not-stated“, når kilden intet siger. **Læseren ser:** Afsnittet Dit ansvar.
   * @example { items: [{ text: "Du rydder gulvet, før vi gør rent." }] } */
  responsibilities: {
    /** En indledning før punkterne. **Læseren ser:** Sætningen over punkterne.
     * @example "Vi beder dig om:" */
    intro?: string | undefined;
    /** Det, borgeren skal, ét i hvert punkt. **Læseren ser:** Punkterne, på siden, på papir og på tjeklisten.
     * @example [{ text: "Du rydder gulvet, før vi gør rent." }] */
    items: {
      /** Hvad borgeren skal gøre. **Læseren ser:** Et punkt under Dit ansvar og på tjeklisten.
       * @example "Du rydder gulvet, før vi gør rent." */
      text: string;
      /** Hvorfor, når kilden siger det. **Læseren ser:** Efter punktet.
       * @example "Så kan vi komme til." */
      reason?: string | undefined;
      /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
       * @example "[12, 14-16]" */
      where?: string | undefined;
    }[];
  } | "not-stated";
  /** Om man kan klage og hvordan. Er der flere veje, skriv dem i en liste; hver har da concerns. **Læseren ser:** Afsnittet Klage, på siden, på papir og på tjeklisten.
   * @example { kind: "not-stated" } */
  complaint: Complaint | {
    /** Nøglen på en af klagevejene i kommunens index.ts. **Læseren ser:** Klagevejen, som kommunen har skrevet den.
     * @example "til-kommunen" */
    shared: string;
    /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
     * @example "Genoptræning efter et sygehusophold" */
    concerns?: string | undefined;
    /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
     * @example [{ act: "serviceloven" }] */
    under?: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[] | undefined;
  } | (Complaint | {
    /** Nøglen på en af klagevejene i kommunens index.ts. **Læseren ser:** Klagevejen, som kommunen har skrevet den.
     * @example "til-kommunen" */
    shared: string;
    /** Hvad klagen gælder, når der er flere veje. **Læseren ser:** En overskrift over vejen og navnet på dens frist.
     * @example "Genoptræning efter et sygehusophold" */
    concerns?: string | undefined;
    /** De paragraffer fra legalBasis, som vejen gælder for. Udeladt gælder den for dem med role: main. **Læseren ser:** De rigtige regler om klage for netop de paragraffer.
     * @example [{ act: "serviceloven" }] */
    under?: {
      /** Lovens nøgle, som i legalBasis. **Læseren ser:** De regler om klage, der gælder under loven.
       * @example "serviceloven" */
      act: string;
      /** Paragraffen, som i legalBasis. **Læseren ser:** Intet.
       * @example "83" */
      section?: string | undefined;
    }[] | undefined;
  })[];
  /** Hvem man ringer til, når der er fare. **Læseren ser:** Afsnittet om fare, højt på siden.
   * @example { body: ["Ring 112, hvis der er fare for liv."], numbers: [{ service: "alarm", printed: "112" }] } */
  emergency?: {
    /** Hvad man skal gøre, når der er fare. **Læseren ser:** Teksten over numrene.
     * @example ["Ring 112, hvis der er fare for liv."] */
    body: SimpleBlock[];
    /** De numre, kilden nævner. **Læseren ser:** Numrene, som man kan ringe op fra siden.
     * @example [{ service: "alarm", printed: "112" }] */
    numbers: {
      /** Hvem nummeret er til. **Læseren ser:** Navnet og det nummer, der gælder i kommunens region.
       * - `alarm`: Alarmcentralen.
       * - `police`: Politiet.
       * - `medical-helpline`: Lægevagten i kommunens region.
       * @example "alarm" */
      service: "alarm" | "police" | "medical-helpline";
      /** Nummeret, som det står i kilden. **Læseren ser:** Kun når det er en anden regions nummer: så står der, at det er rettet.
       * @example "112" */
      printed: string;
    }[];
  } | undefined;
  /** Hvem man kan henvende sig til. Skriv [], når kilden ikke nævner nogen. **Læseren ser:** Kontakterne øverst på siden og ved de afsnit, de hører til.
   * @example [{ shared: "visitation" }] */
  contacts: ({
    /** Id på en af kontakterne i kommunens index.ts. **Læseren ser:** Hele kontakten, som den står dér.
     * @example "visitation" */
    shared: string;
    /** Hvad man kan bruge kontakten til her, i stedet for kontaktens egen for. **Læseren ser:** Kontakten står de steder på siden, som ordene nævner.
     * - `apply`: Søge om hjælpen.
     * - `ask`: Spørge om den.
     * - `complain`: Klage.
     * @example ["apply"] */
    for?: ("apply" | "ask" | "complain")[] | undefined;
    /** Mailadressen her, i stedet for kontaktens egen. **Læseren ser:** Adressen ved kontakten.
     * @example "hjemmehjaelp@storeby.example" */
    email?: string | undefined;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
  } | Contact)[];
  /** De tider, kilden sætter. Skriv [], når den ingen sætter. **Læseren ser:** Ved de afsnit, de hører til, og samlet i oversigten over tidsfrister.
   * @example [{ kind: "decision", what: "Svar på din ansøgning", bound: "at-most", stated: [{ value: 4, unit: "weeks" }] }] */
  timeLimits: TimeLimit[];
  /** Spørgsmål, som teksten rejser hos læseren, skrevet som borgeren selv ville stille dem. Modsigelser og det, teksten ikke siger, bliver spørgsmål af sig selv. **Læseren ser:** En boks for hvert spørgsmål på tjeklisten, efter dem, den selv laver.
   * @example ["Kan jeg få hjælp, selv om jeg har fået den før?"] */
  questions?: string[] | undefined;
  /** Det, kilden beder borgeren have med eller have klar. Skriv det også i det afsnit, det hører til. **Læseren ser:** En boks for hver ting på tjeklisten; udeladt er der ingen.
   * @example ["Navn og adresse på din læge"] */
  bring?: string[] | undefined;
  /** Skriv false, når der ikke skal være en tjekliste; ellers laves den. **Læseren ser:** Ved false ingen tjekliste og ingen links til den.
   * @example false */
  checklist?: boolean | undefined;
  /** Andre ord, som folk søger efter. **Læseren ser:** De står ikke på siden, men søgningen finder hele teksten ved dem.
   * @example ["rengøring", "hjemmepleje"] */
  keywords?: string[] | undefined;
  /** Andre af kommunens standarder, som læseren også kan have brug for. Den anden fører tilbage, hvis den ikke selv har related. Udelad nøglen, så gælder landets liste (_data/national/related-help.ts); skriv [], når der ingen skal være. **Læseren ser:** Afsnittet Også relevant, på siden og i PDF'en, og nederst i Let at læse på nettet.
   * @example [{ standard: "madservice" }] */
  related?: {
    /** Den anden standards id. Den skal ligge i samme kommune. **Læseren ser:** Navnet på den anden hjælp, som et link.
     * @example "madservice" */
    standard: string;
    /** Hvornår den anden hjælp kan være den rigtige, i én kort sætning. **Læseren ser:** Sætningen under linket.
     * @example "Til dig, der ikke selv kan lave mad." */
    why?: string | undefined;
  }[] | undefined;
  /** Bilag: billeder og PDF-filer, der hører til standarden og ligger i kommunens mappe bilag/. Skriv { shared: … } for et af kommunens. **Læseren ser:** Afsnittet Bilag i hele teksten, efter kontakterne. Et billede står i teksten, og en PDF er et link.
   * @example [{ title: "Skema til samtalen", about: "Spørgsmål, du kan tænke over, før vi taler sammen.", file: "bilag/skema-til-samtalen.pdf" }] */
  appendices?: ({
    /** Nøglen på et af bilagene i kommunens index.ts. **Læseren ser:** Bilaget, som kommunen har skrevet det.
     * @example "prisark" */
    shared: string;
  } | {
    /** Bilagets navn. **Læseren ser:** Overskriften over bilaget.
     * @example "Vejen til et svar" */
    title: string;
    /** Hvad bilaget viser, i én sætning. **Læseren ser:** Sætningen under overskriften.
     * @example "Det sker der, fra du søger, til du får svar." */
    about: string;
    /** Filen i kommunens mappe bilag/. Navnet har små bogstaver a–z, cifre og bindestreger og ender på .pdf, .png, .jpg eller .svg. **Læseren ser:** Billedet, eller et link til PDF-filen med dens sider og størrelse.
     * @example "bilag/vejen-til-svar.svg" */
    file: string;
    /** Det, billedet viser, til den, der ikke kan se det. Et billede skal have det; en PDF har det ikke. **Læseren ser:** En skærmlæser læser det op i stedet for billedet.
     * @example "Fire trin efter hinanden: du søger, vi taler sammen, vi vurderer, du får svar." */
    alt?: string | undefined;
    /** Bilagets indhold i ord, når billedet har tekst i sig, eller PDF-filen er svær at læse. **Læseren ser:** Teksten under bilaget.
     * @example "Du søger. Inden for 2 uger taler vi sammen. Du får svar senest 6 uger efter." */
    text?: string | undefined;
  })[] | undefined;
  /** Faglige noter til kommunens medarbejdere: hvordan de vurderer, og hvad de dokumenterer. **Læseren ser:** En side og en PDF for sig selv, mærket „for fagpersoner“, som en linje under hele teksten fører til. Ingen søgning, liste eller andre udgaver har noterne, men alle må læse dem.
   * @example [{ heading: "Sådan vurderer du behovet", body: ["Beskriv, hvad borgeren kan alene, og hvad der kræver støtte."] }] */
  staffNotes?: {
    /** Notens overskrift. **Læseren ser:** Overskriften over noten, og en linje i indholdet.
     * @example "Sådan vurderer du behovet" */
    heading: string;
    /** Det afsnit i borgerens tekst, som noten hører til, med dets nøgle dér. **Læseren ser:** Under overskriften et link til borgerens afsnit, når standarden har det.
     * @example "criteria" */
    concept?: "introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis" | undefined;
    /** Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
     * @example "[12, 14-16]" */
    where?: string | undefined;
    /** Notens tekst. **Læseren ser:** Teksten under overskriften.
     * @example ["Beskriv, hvad borgeren kan alene, og hvad der kræver støtte."] */
    body: Block[];
  }[] | undefined;
  /** Hvor i kilden det står, som ikke selv kan have et where. **Læseren ser:** Intet. npm run trace stiller kilden og standarden ved siden af hinanden.
   * @example { title: "[1]", summary: "[4-9]" } */
  where?: {
    /** Hvor i kilden titlen står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    title?: string | undefined;
    /** Hvor i kilden den ansvarlige enhed står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    responsibleUnit?: string | undefined;
    /** Hvor i kilden vedtagelsen står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    adoption?: string | undefined;
    /** Hvor i kilden gyldigheden står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    validity?: string | undefined;
    /** Hvor i kilden det korte svar står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    summary?: string | undefined;
    /** Hvor i kilden oplysningerne under facts står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    facts?: string | undefined;
    /** Hvor i kilden indledningen til borgerens ansvar står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    responsibilities?: string | undefined;
    /** Hvor i kilden det, man skal have med står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    bring?: string | undefined;
    /** Hvor i kilden klagevejledningen står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    complaint?: string | undefined;
    /** Hvor i kilden det om fare står. **Læseren ser:** Intet.
     * @example "[12, 14-16]" */
    emergency?: string | undefined;
  } | undefined;
}

/** Let at læse: easy-read/<id>.ts */
export interface EasyReadInput {
  /** id for den standard, som udgaven hører til. **Læseren ser:** Intet.
   * @example "hjemmehjaelp" */
  standard: string;
  /** Den version af standarden, som teksten er lavet ud fra: standardens revision. **Læseren ser:** Versionen nederst i den letlæste udgave.
   * @example "2026-1" */
  madeFrom: string;
  /** De læsere, der har prøvet teksten. **Læseren ser:** Nederst i den letlæste udgave.
   * @example "fem læsere fra Storeby" */
  reviewedBy?: string | undefined;
  /** Dagen, hvor de prøvede den. **Læseren ser:** Efter læserne.
   * @example "2026-11-01" */
  reviewedOn?: string | undefined;
  /** Det vigtigste, i få linjer. **Læseren ser:** Linjerne øverst i den letlæste udgave.
   * @example ["Vi kan hjælpe dig i dit hjem.", { contact: "visitation" }] */
  summary: EasyLine[];
  /** Afsnittene, hvert med overskrift og tegning. **Læseren ser:** Afsnittene i deres rækkefølge.
   * @example [{ heading: "Hvem kan få hjælp?", pictogram: "people", lines: ["Hjælpen er gratis.", "Du skal selv betale for maden."] }] */
  sections: {
    /** Afsnittets overskrift, gerne et spørgsmål. **Læseren ser:** Overskriften over afsnittet.
     * @example "Hvem kan få hjælp?" */
    heading: string;
    /** Tegningen ved afsnittet. En tegning betyder det samme alle steder. **Læseren ser:** Tegningen ved overskriften.
     * - `people`: To mennesker: hvem hjælpen er for.
     * - `conversation`: To talebobler: hvordan man får hjælpen.
     * - `phone`: En telefon: hvem man kan ringe til.
     * - `letter`: En kuvert: hvordan man klager.
     * - `home`: Et hus: hvad man kan få i sit hjem.
     * - `clock`: Et ur: hvor længe noget varer.
     * - `calendar`: En kalender: hvornår hjælpen begynder, bliver set på igen og slutter.
     * - `money`: Sedler: hvad det koster.
     * - `helping-hands`: Et hjerte: hvad hjælpen er.
     * - `question`: Et spørgsmålstegn: hvad der er uklart, så man skal spørge.
     * - `stop`: En hånd: hvad man kan sige nej til.
     * - `rights`: Et bevis: hvilke rettigheder man har.
     * - `law`: En vægt: hvad loven siger.
     * - `checklist`: En liste: hvad man selv skal gøre.
     * - `emergency`: En trekant: hvad man gør, hvis der er fare.
     * - `group`: En gruppe: hvad man gør sammen med andre.
     * @example "people" */
    pictogram: "people" | "conversation" | "phone" | "letter" | "home" | "clock" | "calendar" | "money" | "helping-hands" | "question" | "stop" | "rights" | "law" | "checklist" | "emergency" | "group";
    /** De dele af standarden, som afsnittet fortæller om, med deres nøgler dér. Et afsnit, der kun siger, at kommunen intet oplyser, fortæller ikke om nogen. **Læseren ser:** Intet. Gennemgangen finder dele, som intet afsnit fortæller om.
     * @example ["cost", "howToApply"] */
    tells?: ("introduction" | "purpose" | "targetGroup" | "exclusions" | "criteria" | "content" | "notIncluded" | "delivery" | "scope" | "ending" | "provider" | "freeChoice" | "cost" | "howToApply" | "processingTime" | "followUp" | "rights" | "responsibilities" | "complaint" | "emergency" | "qualityGoals" | "values" | "supervision" | "hearing" | "revision" | "legalBasis")[] | undefined;
    /** Afsnittets linjer, én tanke i hver. **Læseren ser:** Linjerne under overskriften.
     * @example ["Hjælpen er gratis.", "Du skal selv betale for maden."] */
    lines: EasyLine[];
  }[];
}
