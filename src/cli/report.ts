import {PAGE_ITEMS} from '../model/limits.js';
import {isRecord} from '../model/read/structure.js';
import type {Checked} from './check.js';
import type {Code} from './codes.js';
import {linesOf} from './json/lines.js';
import {offsetOf} from './json/locate.js';
import {itemOf} from '../model/read/pointer.js';
import {isAdvice, type Consequence, type Remark} from './remark.js';
import {say} from './say.js';
import type {CommandWords} from './words/shape.js';
import {textOf} from './text-of.js';

/** What `--json` prints. Fields may be added; none is renamed or taken away within a major version. */
export interface Report {
  /** Whether nothing was mended, dropped or invalid in any file. */
  readonly ok: boolean;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  /** The path or address; "<stdin>" for what was piped in. Each page of a feed is one of its own. */
  readonly file: string;
  readonly ok: boolean;
  /** Whether there is a feed that can be read. */
  readonly readable: boolean;
  readonly counts: Readonly<Record<'items' | 'ok' | 'repaired' | 'dropped' | 'invalid' | 'advice', number>>;
  readonly items: readonly ItemReport[];
  readonly findings: readonly ReportedFinding[];
}

export interface ItemReport {
  readonly pointer: string;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly status: 'ok' | 'repaired' | 'dropped';
}

export interface ReportedFinding {
  /** A JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** From 1; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly code: Code;
  readonly consequence: Consequence;
  /** What is wrong, in the language of the report. */
  readonly message: string;
  /** How to mend it. */
  readonly repair: string;
  /** The pointer of the item that it is in; null if it is about the feed. */
  readonly item: string | null;
}

/** The report on a source that was checked. */
export function reportOn({source, document, root, remarks}: Checked, words: CommandWords): FileReport {
  const lineOf = linesOf(source.text);
  const items = itemsOf(document, remarks);
  const having = (status: ItemReport['status']): number => items.filter((item) => item.status === status).length;
  return {
    file: source.name,
    ok: remarks.every(isAdvice),
    readable: remarks.every(({consequence}) => consequence !== 'unreadable'),
    counts: {
      items: items.length,
      ok: having('ok'),
      repaired: having('repaired'),
      dropped: having('dropped'),
      invalid: remarks.filter(({consequence}) => consequence === 'invalid').length,
      advice: remarks.filter(isAdvice).length,
    },
    items,
    findings: remarks
      .map((remark) => ({remark, offset: remark.offset ?? offsetOf(root, remark.pointer, remark.ofKey)}))
      .sort((a, b) => a.offset - b.offset)
      .map(({remark, offset}) => ({
        pointer: remark.pointer,
        ...lineOf(offset),
        code: remark.code,
        consequence: remark.consequence,
        ...say(remark, document, words),
        item: itemOf(remark.pointer) ?? null,
      })),
  };
}

function itemsOf(document: unknown, remarks: readonly Remark[]): readonly ItemReport[] {
  const items: unknown = isRecord(document) ? document['items'] : [];
  const within = (consequences: readonly Consequence[]): ReadonlySet<string | undefined> =>
    new Set(remarks.filter(({consequence}) => consequences.includes(consequence)).map(({pointer}) => itemOf(pointer)));
  const dropped = within(['dropped']);
  const repaired = within(['mended', 'left-out']);
  return (Array.isArray(items) ? items : []).map((item: unknown, index) => {
    const pointer = `/items/${index}`;
    const {type, id, title} = isRecord(item) ? item : {};
    return {
      pointer,
      type: textOf(type),
      id: textOf(id),
      title: textOf(isRecord(title) ? Object.values(title)[0] : title),
      status: dropped.has(pointer) || index >= PAGE_ITEMS ? 'dropped' : repaired.has(pointer) ? 'repaired' : 'ok',
    };
  });
}
