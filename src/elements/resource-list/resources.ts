import {resourceListWordsIn, type ResourceListWords} from '../../locales/resource-list-words.js';
import type {FeedResource} from '../../model/feed.js';
import {merging} from '../../model/merge.js';
import {resourcesOf} from '../../model/read/resource.js';
import type {Selected} from '../../model/select.js';
import {selectResources} from '../../model/select/resources.js';
import {boxPart, listed} from '../../parts/box.js';
import {imageTemplate} from '../../parts/image.js';
import {resourceContent} from '../../parts/resource.js';
import {IMAGES, imageView} from '../../view/image.js';
import {resourceView} from '../../view/resource.js';
import {oneOf} from '../attributes.js';
import {sorted} from '../list/sorted.js';
import type {Subject} from '../list/subject.js';

const mergedResources = merging(resourcesOf);

/** A list of tools, articles and other resources. */
export const resources: Subject<Selected<FeedResource>, ResourceListWords> = {
  name: 'resources',
  wordsIn: resourceListWordsIn,
  show: 'all',
  controls: ['search', 'type', 'tag', 'language'],
  layouts: ['list', 'compact'],
  find: (feeds, wanted, {sort}, {words}) => ({
    items: sorted(selectResources(mergedResources(feeds).filter(wanted)), sort, words),
    until: Infinity,
  }),
  entry({item}, {wishes, setting}) {
    const view = resourceView(item, setting);
    const image = imageTemplate(imageView(item, oneOf(wishes.images, IMAGES), setting.words.reader));
    return listed(boxPart('resource', image, view.traits), resourceContent(view, wishes.headingLevel, image));
  },
};
