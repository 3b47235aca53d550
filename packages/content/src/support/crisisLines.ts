/** Made from crisis-lines.json by scripts/writeCrisisLines.ts; a test compares the two. Never edit a number here. */
import type { Day } from "@tussock/domain";
import type { CountryHelp } from "./crisisLine.ts";

/** The day a person last went through every row. */
export const reviewedOn = "2026-11-20" as Day;

const checked = reviewedOn;

export const crisisLines: readonly CountryHelp[] = [
  {
    country: "US",
    emergency: [{ label: "911", href: "tel:911" }],
    lines: [
      {
        country: "US",
        name: "988 Suicide & Crisis Lifeline",
        ways: [
          { kind: "call", label: "988", href: "tel:988" },
          { kind: "text", label: "988", href: "sms:988" },
          { kind: "chat", label: "988lifeline.org" },
        ],
        hours: { are: "always" },
        grade: "B",
        source:
          "https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line (last modified 2023-09-26, county government, quotes SAMHSA); https://en.wikipedia.org/wiki/Suicide_and_Crisis_Lifeline",
        checked,
      },
    ],
  },
  {
    country: "CA",
    emergency: [{ label: "911", href: "tel:911" }],
    lines: [
      {
        country: "CA",
        name: "9-8-8 Suicide Crisis Helpline",
        ways: [
          { kind: "call", label: "988", href: "tel:988" },
          { kind: "text", label: "988", href: "sms:988" },
        ],
        hours: { are: "always" },
        languages: "English and French",
        grade: "B",
        source:
          "https://dailyhive.com/canada/988-suicide-crisis-helpline-launch (2023-11-30, quotes the Public Health Agency)",
        checked,
      },
    ],
  },
  {
    country: "GB",
    emergency: [{ label: "999", href: "tel:999" }],
    lines: [
      {
        country: "GB",
        name: "Samaritans",
        ways: [{ kind: "call", label: "116 123", href: "tel:116123" }],
        hours: { are: "always" },
        free: true,
        grade: "A",
        source: "https://www.samaritans.org/how-we-can-help/contact-samaritan/ (operator, undated copy)",
        checked,
      },
      {
        country: "GB",
        name: "Shout",
        ways: [{ kind: "text", label: "85258", href: "sms:85258?&body=SHOUT", keyword: "SHOUT" }],
        hours: { are: "notConfirmed" },
        grade: "B",
        source: "https://ldhealthcare.org/world-mental-health-day-is-tomorrow/",
        checked,
      },
      {
        country: "GB",
        name: "NHS 111, mental health option",
        ways: [{ kind: "call", label: "111", href: "tel:111", note: "option 2" }],
        hours: { are: "always" },
        grade: "B",
        source:
          "https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness (NHS practice)",
        checked,
      },
    ],
  },
  {
    country: "IE",
    emergency: [
      { label: "112", href: "tel:112" },
      { label: "999", href: "tel:999" },
    ],
    lines: [
      {
        country: "IE",
        name: "Samaritans Ireland",
        ways: [{ kind: "call", label: "116 123", href: "tel:116123" }],
        hours: { are: "notConfirmed" },
        free: true,
        grade: "B",
        source: "https://www.irishexaminer.com/breakingnews/ireland/ article 914684 (2019)",
        checked,
      },
    ],
  },
  {
    country: "AU",
    emergency: [{ label: "000", href: "tel:000" }],
    lines: [
      {
        country: "AU",
        name: "Lifeline",
        ways: [
          { kind: "call", label: "13 11 14", href: "tel:131114" },
          { kind: "text", label: "0477 13 11 14", href: "sms:0477131114" },
          { kind: "chat", label: "their own site" },
        ],
        hours: { are: "always" },
        grade: "B",
        source: "https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7 (February 2022)",
        checked,
      },
    ],
  },
  {
    country: "NZ",
    emergency: [{ label: "111", href: "tel:111" }],
    lines: [
      {
        country: "NZ",
        name: "1737 Need to talk?",
        ways: [
          { kind: "call", label: "1737", href: "tel:1737" },
          { kind: "text", label: "1737", href: "sms:1737" },
        ],
        hours: { are: "always" },
        free: true,
        grade: "B",
        source:
          "https://vice.com/en/article/new-zealands-biggest-mental-health-helpline-misses-one-in-four-calls (about 2018)",
        checked,
      },
    ],
  },
  {
    country: "DE",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "DE",
        name: "TelefonSeelsorge",
        ways: [
          { kind: "call", label: "0800 1110111", href: "tel:08001110111" },
          { kind: "call", label: "0800 1110222", href: "tel:08001110222" },
        ],
        hours: { are: "always" },
        free: true,
        grade: "B",
        source:
          "https://katholische-kirche-aalen.de/2021/02/09/erste-hilfe-fuer-die-seele-nummer-gegen-kummer/ (2021-02-09)",
        checked,
      },
    ],
  },
  {
    country: "AT",
    emergency: [
      { label: "144", href: "tel:144" },
      { label: "112", href: "tel:112" },
    ],
    lines: [
      {
        country: "AT",
        name: "Telefonseelsorge",
        ways: [{ kind: "call", label: "142", href: "tel:142" }],
        hours: { are: "always" },
        free: true,
        grade: "A",
        source:
          "https://www.katholisch.at/telefonseelsorge (a carrier of the service); https://ooe.orf.at/stories/3204589/ (2023)",
        checked,
      },
    ],
  },
  {
    country: "CH",
    emergency: [
      { label: "144", href: "tel:144" },
      { label: "112", href: "tel:112" },
    ],
    lines: [
      {
        country: "CH",
        name: "Die Dargebotene Hand / La Main Tendue / Telefono Amico",
        ways: [{ kind: "call", label: "143", href: "tel:143" }],
        hours: { are: "always" },
        grade: "A",
        source:
          "https://www.srf.ch/sendungen/tageschronik/heute-vor-61-jahren-telefon-seelsorge-143-gegruendet (2018); https://www.143.ch/ticino/ (operator, night service page)",
        checked,
      },
    ],
  },
  {
    country: "FR",
    emergency: [
      { label: "15", href: "tel:15" },
      { label: "112", href: "tel:112" },
    ],
    lines: [
      {
        country: "FR",
        name: "3114",
        ways: [{ kind: "call", label: "3114", href: "tel:3114" }],
        hours: { are: "always" },
        free: true,
        grade: "A",
        source: "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/ (operator)",
        checked,
      },
    ],
  },
  {
    country: "BE",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "BE",
        name: "Zelfmoordlijn",
        ways: [
          { kind: "call", label: "1813", href: "tel:1813" },
          { kind: "chat", label: "zelfmoord1813.be" },
        ],
        hours: { are: "always" },
        free: true,
        languages: "Dutch",
        grade: "B",
        source: "https://nieuws.vtm.be/binnenland/67758-nieuw-nummer-zelfmoordlijn1813 (quotes the minister)",
        checked,
      },
    ],
  },
  {
    country: "NL",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "NL",
        name: "113 Zelfmoordpreventie",
        ways: [
          { kind: "call", label: "0800-0113", href: "tel:08000113", note: "free" },
          { kind: "call", label: "113", href: "tel:113" },
          { kind: "chat", label: "113.nl" },
        ],
        hours: { are: "always" },
        grade: "B",
        source:
          "https://www.hartvannederland.nl/nieuws/2020/telefoonnummer-113-zelfmoordpreventie/ (July 2020, quotes the foundation)",
        checked,
      },
    ],
  },
  {
    country: "ES",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "ES",
        name: "Línea 024",
        ways: [
          { kind: "call", label: "024", href: "tel:024" },
          { kind: "chat", label: "the Ministry of Health site" },
        ],
        hours: { are: "always" },
        free: true,
        grade: "B",
        source:
          "https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html (2025-10-11)",
        checked,
      },
    ],
  },
  {
    country: "PT",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "PT",
        name: "Linha Nacional de Prevenção do Suicídio",
        ways: [{ kind: "call", label: "1411", href: "tel:1411" }],
        hours: { are: "always" },
        free: true,
        grade: "B",
        source:
          "https://www.ointerior.pt/sociedade/linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-na-proxima-semana-com-o-numero-1411/ (2025-09-06, quotes the ordinance)",
        checked,
      },
    ],
  },
  {
    country: "IT",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "IT",
        name: "Telefono Amico Italia",
        ways: [{ kind: "call", label: "02 2327 2327", href: "tel:0223272327" }],
        hours: { are: "from", from: "10:00", to: "24:00" },
        grade: "B",
        source:
          "https://www.tpi.it/news/solo-a-natale-telefono-amico-20211215850521/ (December 2021); zazoom 2024-12-13",
        checked,
      },
    ],
  },
  {
    country: "SE",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "SE",
        name: "Mind Självmordslinjen",
        ways: [
          { kind: "call", label: "90101", href: "tel:90101" },
          { kind: "chat", label: "mind.se" },
        ],
        hours: { are: "always" },
        grade: "B",
        source:
          "http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html (number); https://omtanke.today/sjalvmordslinjen-kan-bara-ta-emot-vart-femte-samtal/ (hours)",
        checked,
      },
    ],
  },
  {
    country: "NO",
    emergency: [{ label: "113", href: "tel:113" }],
    lines: [
      {
        country: "NO",
        name: "Medical emergency number",
        ways: [{ kind: "call", label: "113", href: "tel:113", note: "in acute danger" }],
        hours: { are: "always" },
        grade: "A",
        source:
          "https://www.helsenorge.no/en/psykisk-helse/suicidal-thoughts-and-suicide/how-to-help-others/ (national health portal)",
        checked,
      },
    ],
  },
  {
    country: "IS",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "IS",
        name: "Red Cross helpline",
        ways: [
          { kind: "call", label: "1717", href: "tel:1717" },
          { kind: "chat", label: "1717.is" },
        ],
        hours: { are: "always" },
        grade: "A",
        source: "http://utmeda.is/en/i-feel-bad/suicide/ (co-run by the operator)",
        checked,
      },
    ],
  },
  {
    country: "IN",
    emergency: [{ label: "112", href: "tel:112" }],
    lines: [
      {
        country: "IN",
        name: "Tele-MANAS",
        ways: [
          { kind: "call", label: "14416", href: "tel:14416" },
          { kind: "call", label: "1-800-891-4416", href: "tel:18008914416" },
        ],
        hours: { are: "always" },
        languages: "20 languages",
        grade: "B",
        source: "https://menafn.com/1109390520/ (2025-04-04, written answer in Parliament); lokmattimes 2025-12-13",
        checked,
      },
    ],
  },
  {
    country: "KR",
    emergency: [
      { label: "119", href: "tel:119" },
      { label: "112", href: "tel:112" },
    ],
    lines: [
      {
        country: "KR",
        name: "Suicide prevention line 109",
        ways: [{ kind: "call", label: "109", href: "tel:109" }],
        hours: { are: "always" },
        grade: "A",
        source:
          "https://eiec.kdi.re.kr/policy/materialView.do?num=246730 (Ministry of Health and Welfare release, 2024-01-02)",
        checked,
      },
    ],
  },
  {
    country: "SG",
    emergency: [
      { label: "995", href: "tel:995" },
      { label: "999", href: "tel:999" },
    ],
    lines: [
      {
        country: "SG",
        name: "Samaritans of Singapore",
        ways: [
          { kind: "call", label: "1767", href: "tel:1767" },
          { kind: "whatsapp", label: "9151 1767" },
        ],
        hours: { are: "always" },
        grade: "B",
        source: "https://www.daily8.com/en/hashtag/SamaritansOfSingapore (CNA, 2025-07-21)",
        checked,
      },
      {
        country: "SG",
        name: "national mindline",
        ways: [
          { kind: "call", label: "1771", href: "tel:1771" },
          { kind: "whatsapp", label: "6669 1771" },
        ],
        hours: { are: "always" },
        grade: "B",
        source:
          "https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched (2025-06-18, quotes the Ministry)",
        checked,
      },
    ],
  },
  {
    country: "BR",
    emergency: [
      { label: "192", href: "tel:192" },
      { label: "190", href: "tel:190" },
    ],
    lines: [
      {
        country: "BR",
        name: "CVV",
        ways: [{ kind: "call", label: "188", href: "tel:188" }],
        hours: { are: "notConfirmed" },
        free: true,
        grade: "B",
        source: "https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/ (July 2018, quotes CVV)",
        checked,
      },
    ],
  },
  {
    country: "ZA",
    emergency: [
      { label: "112", href: "tel:112" },
      { label: "10177", href: "tel:10177" },
    ],
    lines: [
      {
        country: "ZA",
        name: "SADAG suicide crisis line",
        ways: [{ kind: "call", label: "0800 567 567", href: "tel:0800567567" }],
        hours: { are: "always" },
        grade: "B",
        source:
          "https://www.gordonmackay.co.za/blog (2020 news copy); https://news.backabuddy.co.za/2025/11/04/mens-mental-health-month",
        checked,
      },
    ],
  },
];
