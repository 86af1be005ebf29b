import {primary} from '../model/text.js';
import type {CommandLanguage} from './words/words.js';

/** The language to speak: what is asked for, else what the environment says (POSIX: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): CommandLanguage {
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  const tag = [asked, LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? 'en';
  return primary(tag.replaceAll(/[_.@]/g, '-')) === 'fr' ? 'fr' : 'en';
}
