import {streamWordsIn, type StreamWords} from '../../locales/stream-words.js';
import type {ItemType} from '../../model/feed.js';
import type {Selected} from '../../model/select.js';
import {inStream} from '../../model/select/stream.js';
import type {Setting} from '../../view/setting.js';
import {calls} from '../call-list/calls.js';
import {events} from '../event-list/events.js';
import {sorted} from '../list/sorted.js';
import type {ListElementWords, Subject} from '../list/subject.js';
import {projects} from '../project-list/projects.js';
import {resources} from '../resource-list/resources.js';

/** The subject of the items of one type: what it has found is given to it alone. */
type One = Subject<Selected, ListElementWords>;

const SUBJECTS = {event: events, project: projects, call: calls, resource: resources} as unknown as Readonly<
  Record<ItemType, One>
>;

/** The setting in which a subject's items are said, in the language of the list. */
const settingOf = (subject: One, setting: Setting<StreamWords>): Setting<ListElementWords> => ({
  ...setting,
  words: subject.wordsIn(setting.words.reader),
});

/** A list of items of every type. */
export const everything: Subject<Selected, StreamWords> = {
  name: 'stream',
  wordsIn: streamWordsIn,
  show: 'all',
  controls: ['search', 'type', 'tag', 'location', 'language', 'when', 'zone'],
  layouts: ['list', 'compact'],
  details: true,
  subscribes: true,
  find(feeds, wanted, {sort}, setting) {
    const found = Object.values(SUBJECTS).map((subject) => subject.find(feeds, wanted, {}, settingOf(subject, setting)));
    const items = inStream(
      found.flatMap((some) => some.items),
      sort === 'next' ? sort : 'newest',
      setting.now,
    );
    return {
      items: sort === 'title' ? sorted(items, sort, setting.words) : items,
      until: Math.min(...found.map(({until}) => until)),
    };
  },
  entry(one, by) {
    const {type} = one.item;
    const {wishes, setting} = by;
    const subject = SUBJECTS[type];
    return subject.entry(one, {
      ...by,
      wishes: {
        ...wishes,
        layout: (wishes.layout === 'compact' ? subject.layouts.at(-1) : subject.layouts[0])!,
        type: setting.words.itemTypes[type],
      },
      setting: settingOf(subject, setting),
    });
  },
};
