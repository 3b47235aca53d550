/** Days and times follow the device, as long as it speaks the language of the screens ("en-GB" for "en"). */
import type { Preferences } from "./preferences.ts";

export function localeFor(preferences: Preferences, device: string = navigator.language): string {
  return device.split("-")[0] === preferences.language ? device : preferences.language;
}
