import {remember} from '../model/remember.js';

/** What a language is called in another, with a capital as a heading has it; its tag where the engine knows no name. */
export function languageName(tag: string, locale: string): string {
  let name = tag;
  try {
    name = namesIn(locale).of(tag) ?? tag;
  } catch {
    // Any text can stand in a feed where a language is expected.
  }
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const namesIn = remember((locale) => new Intl.DisplayNames(locale, {type: 'language'}));
