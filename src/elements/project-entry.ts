import type {TemplateResult} from 'lit';
import type {ProjectWords} from '../locales/project-words.js';
import type {FeedCall, FeedEvent, FeedProject} from '../model/feed.js';
import {keyOf} from '../model/key.js';
import {nextEvents} from '../model/project/next-events.js';
import {boxPart, type Box} from '../parts/box.js';
import {imageTemplate} from '../parts/image.js';
import {projectContent} from '../parts/project.js';
import {IMAGES, imageView} from '../view/image.js';
import {nextEventPhrase} from '../view/next-event.js';
import {projectView} from '../view/project.js';
import type {Setting} from '../view/setting.js';
import {oneOf} from './attributes.js';

/** How an author wants a project shown. */
export interface ProjectWishes {
  readonly headingLevel: unknown;
  readonly images: string | undefined;
  readonly details: boolean;
  readonly type?: string | undefined;
}

/** What else the feeds say that belongs to projects. */
export interface Around {
  readonly calls: readonly FeedCall[];
  readonly events: readonly FeedEvent[];
}

/** A project with all that its author wants about it, in a box. `wayTo` leads to what another element shows. */
export function projectEntry(
  project: FeedProject,
  {headingLevel, images, details, type}: ProjectWishes,
  {calls, events}: Around,
  setting: Setting<ProjectWords>,
  wayTo: (key: string) => (() => void) | undefined,
  box: Box,
): TemplateResult {
  const {words, now} = setting;
  const call = calls.find(({base, ids}) => base === project.base && project.call !== undefined && ids.includes(project.call));
  const view = projectView(project, call, setting);
  const image = imageTemplate(imageView(project, oneOf(images, IMAGES), words.reader));
  const content = projectContent(view, headingLevel, words, {
    image,
    type,
    details,
    chosenIn: {phrase: view.chosenIn, way: call && wayTo(keyOf(call))},
    nextEvents: nextEvents(project, events, now).map((event) => ({
      phrase: nextEventPhrase(event, setting),
      way: wayTo(keyOf(event.item)),
    })),
  });
  return box(boxPart('project', image, view.traits), content);
}
