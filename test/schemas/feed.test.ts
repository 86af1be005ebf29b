import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {eventsOf} from '../../src/model/read/event.js';
import {examine} from '../../src/model/read/examine.js';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Record<string, unknown>;
const schema = json('schemas/feed-1.schema.json');
const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true});
const valid = ajv.compile(schema);
const errors = (document: unknown) => (valid(document) ? [] : valid.errors!.map(({instancePath, message}) => `${instancePath} ${message}`));

const feed = (...items: object[]) => ({version: 'sharers-feed/1', title: 'Feed', language: 'fr', items});
const event = (fields: object = {}) => ({type: 'event', id: 'e', title: 'E', ...fields});

describe('the schema', () => {
  it('takes the smallest feed, and every kind of item', () => {
    expect(errors(feed())).toEqual([]);
    for (const type of ['event', 'project', 'call', 'resource']) expect(errors(feed({type, id: 'i', title: 'T'}))).toEqual([]);
  });

  it('lets fields pass that it does not know, and words of a publisher’s own', () => {
    expect(errors({...feed(event({_ours: 1, future: true, status: 'recessed'})), _ours: {}})).toEqual([]);
  });

  it.each([
    ['no version', {...feed(), version: undefined}],
    ['another version', {...feed(), version: 'sharers-feed/2'}],
    ['an item without an id', feed({type: 'event', title: 'E'})],
    ['an item of no known type', feed({...event(), type: 'party'})],
    ['a date that is none', feed(event({start: '14 juin'}))],
    ['a title with space around it', feed(event({title: ' E'}))],
    ['a title of 301 characters', feed(event({title: 'x'.repeat(301)}))],
    ['a title in no language', feed(event({title: {}}))],
    ['a stage with neither kind nor title', feed({type: 'call', id: 'c', title: 'C', stages: [{start: '2027-06-14'}]})],
  ])('refuses %s', (_, document) => {
    expect(valid(document)).toBe(false);
  });

  it('says a sentence on every field', () => {
    const definitions = schema['definitions'] as Record<string, {properties?: Record<string, {description?: string}>}>;
    const silent = Object.entries(definitions).flatMap(([name, {properties = {}}]) =>
      Object.entries(properties).flatMap(([field, {description}]) => (description?.endsWith('.') || description?.endsWith('.”') ? [] : [`${name}.${field}`])),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(['network', 'example'])('the demo feed %s', (name) => {
  const document = json(`demo/feeds/${name}.json`);

  it('keeps the schema', () => {
    expect(errors(document)).toEqual([]);
  });

  it('is read without a finding', () => {
    const reading = examine(document, 'https://feeds.example/');
    expect(reading.findings).toEqual([]);
    expect(reading.dropped).toBe(0);
    expect(eventsOf(reading.feed!).length).toBeGreaterThanOrEqual(10);
  });
});

describe('the demo feed of the network', () => {
  it('has every event, project, call, tool and article', () => {
    const count = (type: string) => (json('demo/feeds/network.json')['items'] as {type: string}[]).filter((item) => item.type === type).length;
    expect(['event', 'project', 'call', 'resource'].map(count)).toEqual([10, 11, 3, 5]);
  });
});
