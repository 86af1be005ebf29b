import type {FeedProject} from '../feed.js';
import {itemsOf} from './items.js';
import {project} from './shapes/project.js';

/** The projects of a feed. */
export const projectsOf = itemsOf('project', project, (item): FeedProject => item);
