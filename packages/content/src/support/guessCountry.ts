/**
 * A first guess at where a person is, so that the right numbers show before anyone asks. Where the phone is counts
 * more than its language: a number of another country does not answer. When in doubt it says nothing.
 */

/** Countries near those we have lines for; they are named so that nobody there is handed a neighbour's number. */
export const neighbours = ["AR", "CZ", "DK", "FI", "JP", "LU", "MX", "MY", "PL"] as const;

export function guessCountry(locale: string | undefined, timeZone: string | undefined): string | undefined {
  if (timeZone && !/^(UTC|GMT|Etc\/|Factory)/.test(timeZone)) return countryOfZone(timeZone);
  return regionOf(locale);
}

function countryOfZone(timeZone: string): string | undefined {
  const [continent = "", ...rest] = timeZone.split("/");
  const place = rest.join("/");
  return Object.keys(zones).find((country) =>
    zones[country]?.some(
      ([where, places]) => where === continent && places.split(" ").some((one) => isPlace(one, place)),
    ),
  );
}

/** "Indiana/" stands for every zone below it, "*" for the whole continent. */
function isPlace(known: string, place: string): boolean {
  return known === "*" || known === place || (known.endsWith("/") && place.startsWith(known));
}

function regionOf(locale: string | undefined): string | undefined {
  if (!locale) return undefined;
  try {
    return new Intl.Locale(locale).region;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** IANA zones by country, old names too, since browsers report both. A test compares them with the platform's own table. */
const zones: Readonly<Record<string, readonly (readonly [continent: string, places: string])[]>> = {
  US: [
    [
      "America",
      "New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Indiana/ Indianapolis Fort_Wayne Kentucky/ Louisville Knox_IN Menominee North_Dakota/ Adak Juneau Metlakatla Nome Sitka Yakutat Shiprock",
    ],
    ["Pacific", "Honolulu"],
    ["US", "*"],
  ],
  CA: [
    [
      "America",
      "Toronto Vancouver Montreal Edmonton Winnipeg Halifax St_Johns Regina Moncton Blanc-Sablon Cambridge_Bay Atikokan Coral_Harbour Creston Dawson Dawson_Creek Fort_Nelson Glace_Bay Goose_Bay Inuvik Iqaluit Nipigon Pangnirtung Rainy_River Rankin_Inlet Resolute Swift_Current Thunder_Bay Whitehorse Yellowknife",
    ],
    ["Canada", "*"],
  ],
  GB: [["Europe", "London Belfast"]],
  IE: [["Europe", "Dublin"]],
  AU: [
    ["Australia", "*"],
    ["Antarctica", "Macquarie"],
  ],
  NZ: [["Pacific", "Auckland Chatham"]],
  DE: [["Europe", "Berlin Busingen"]],
  AT: [["Europe", "Vienna"]],
  CH: [["Europe", "Zurich"]],
  // 3114 also answers in the overseas departments.
  FR: [
    ["Europe", "Paris"],
    ["America", "Martinique Guadeloupe Cayenne"],
    ["Indian", "Reunion Mayotte"],
  ],
  BE: [["Europe", "Brussels"]],
  NL: [["Europe", "Amsterdam"]],
  ES: [
    ["Europe", "Madrid"],
    ["Atlantic", "Canary"],
    ["Africa", "Ceuta"],
  ],
  PT: [
    ["Europe", "Lisbon"],
    ["Atlantic", "Madeira Azores"],
  ],
  IT: [["Europe", "Rome"]],
  SE: [["Europe", "Stockholm"]],
  NO: [["Europe", "Oslo"]],
  IS: [["Atlantic", "Reykjavik"]],
  IN: [["Asia", "Kolkata Calcutta"]],
  KR: [["Asia", "Seoul"]],
  SG: [["Asia", "Singapore"]],
  BR: [
    [
      "America",
      "Sao_Paulo Manaus Belem Fortaleza Recife Bahia Araguaina Boa_Vista Campo_Grande Cuiaba Eirunepe Maceio Noronha Porto_Velho Rio_Branco Porto_Acre Santarem",
    ],
    ["Brazil", "*"],
  ],
  ZA: [["Africa", "Johannesburg"]],
  AR: [["America", "Argentina/ Buenos_Aires Catamarca Cordoba Jujuy Mendoza Rosario"]],
  CZ: [["Europe", "Prague"]],
  DK: [["Europe", "Copenhagen"]],
  FI: [["Europe", "Helsinki"]],
  JP: [["Asia", "Tokyo"]],
  LU: [["Europe", "Luxembourg"]],
  MX: [
    [
      "America",
      "Mexico_City Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan Merida Monterrey Ojinaga Santa_Isabel Tijuana",
    ],
    ["Mexico", "*"],
  ],
  MY: [["Asia", "Kuala_Lumpur Kuching"]],
  PL: [["Europe", "Warsaw"]],
};
