import {joinStringsAndValues, type MsgFn, type MsgOptions, type StrResult, type TemplateMap} from '@lit/localize';

/**
 * The message function of one language, bound to its translations. Unlike @lit/localize's own it is not installed for the
 * whole page: two languages stand side by side, and a host that localises its own Lit application is not disturbed.
 * Its type is @lit/localize's, by which `lit-localize extract` knows it.
 */
export function messagesIn(translations: TemplateMap = {}): MsgFn {
  const message = (source: string | StrResult, {id = ''}: MsgOptions = {}): string => {
    const translation = (translations[id] ?? source) as string | StrResult;
    if (typeof translation === 'string') return translation;
    const values = (source as StrResult).values;
    // A translation may have the values in another order: there they are the numbers of the source's values.
    return joinStringsAndValues(
      translation.strings,
      values,
      translation === source ? undefined : (translation.values as number[]),
    );
  };
  return message as MsgFn;
}
