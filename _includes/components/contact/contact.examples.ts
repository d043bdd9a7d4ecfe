import type { ContactView } from "../../../src/view/contact-view.ts";
import type { Examples } from "../examples.ts";

/** Contacts that can be reached in every way and in one. */
export const examples = {
  contact: {
    "with everything there is": [
      {
        id: "visitationen",
        name: "Visitationen i Lillerup",
        when: "Du er 18\u00a0år eller mere.",
        phone: { text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" },
        email: "visitationen@lillerup.example",
        secureEmail: "sikker@lillerup.example",
        addressLines: ["Lille Torv 1", "9999\u00a0Lillerup"],
        openingHours: ["Mandag til torsdag kl. 9-15"],
        note: "Sig, at det handler om hjemmehjælp.",
      },
    ],
    "with a telephone number, set large": [
      {
        id: "koekkenet",
        name: "Køkkenet i Lillerup",
        phone: { text: "12\u00a034\u00a056\u00a080", href: "tel:+4512345680" },
      },
      true,
    ],
    "with what it is for": [
      { id: "klager", name: "Lillerup Kommune, Klager", email: "klager@lillerup.example" },
      false,
      "Klag til",
    ],
    "with a form, and hours day by day": [
      {
        id: "koekkenet",
        name: "Køkkenet i Lillerup",
        url: {
          href: "https://lillerup.example/mad/soeg",
          text: "Søg om mad på nettet",
          address: "lillerup.example/mad/soeg",
        },
        openingHours: ["Mandag til torsdag kl. 9 til 15", "Fredag lukket"],
      },
    ],
    "with who adopted its particulars and hours": [
      {
        id: "traening",
        name: "Træningscentret",
        phone: { text: "12\u00a034\u00a056\u00a010", href: "tel:+4512345610" },
        openingHours: ["mandag til fredag kl. 9 til 14"],
        adopted: [
          "Oplysningerne er vedtaget i februar 2026 af Sundhedsudvalget.",
          "Åbningstiden er vedtaget 9.\u00a0december\u00a02025 af Byrådet.",
        ],
      },
    ],
    "with an address alone": [
      { id: "vaerestedet", name: "Værestedet", addressLines: ["Lille Torv 2", "9999\u00a0Lillerup"] },
    ],
  },
} satisfies { contact: Examples<[item: ContactView, big?: boolean, lead?: string]> };
