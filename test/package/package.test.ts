import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {VERSION} from '../../src/version.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const json = (path: string) => JSON.parse(readFileSync(ROOT + path, 'utf8')) as Record<string, unknown>;

/** What a script prints in a Node of its own, where no DOM is. */
const inNode = (script: string) =>
  execFileSync('node', ['--input-type=module', '-e', script], {cwd: ROOT, encoding: 'utf8'}).trim();

describe('the package', () => {
  it('bears the version that it says', () => {
    expect(json('package.json')['version']).toBe(VERSION);
  });

  it('has every file it exports', () => {
    const exported = Object.values(json('package.json')['exports'] as Record<string, string | Record<string, string>>);
    const files = exported.flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([]);
  });

  it('can be imported where there is no DOM, and registers nothing', () => {
    const script =
      "const {EventListElement, VERSION} = await import('sharers-widgets'); console.log(typeof EventListElement, VERSION, typeof customElements?.get('sharers-event-list'))";
    expect(inNode(`globalThis.customElements ??= undefined; ${script}`)).toBe(`function ${VERSION} undefined`);
  });

  it('is registered, where there is no DOM, without an exception', () => {
    expect(
      inNode("await import('sharers-widgets/event-list.js'); await import('sharers-widgets/all.js'); console.log('imported')"),
    ).toBe('imported');
  });

  it('gives a hash for each file to paste, and each imports nothing', async () => {
    const {files} = json('dist/embed/integrity.json') as {files: Record<string, string>};
    expect(Object.keys(files)).toEqual(['call-banner.js', 'event-calendar.js', 'event-list.js', 'sharers.js']);
    for (const [name, hash] of Object.entries(files)) {
      const content = readFileSync(`${ROOT}dist/embed/${name}`);
      const digest = Buffer.from(await crypto.subtle.digest('SHA-384', content)).toString('base64');
      expect(hash).toBe(`sha384-${digest}`);
      expect(content.toString()).not.toMatch(/\bimport\s*[({"'`*]|\bfrom\s*["'`]\.|\bimport\.meta/);
    }
  });

  it('tells editors every tag, attribute, part and property, and what each is', () => {
    type Named = {name: string; description?: string};
    const {tags} = json('dist/html-data.json') as {tags: (Named & {attributes: Named[]})[]};
    const css = json('dist/css-data.json') as {properties: Named[]; pseudoElements: Named[]};
    expect(tags.find(({name}) => name === 'sharers-event-list')?.attributes).toContainEqual(
      expect.objectContaining({name: 'page-size', description: expect.stringContaining('20 unless given') as string}),
    );
    expect(css.properties.map(({name}) => name)).toContain('--sharers-accent');
    expect(css.pseudoElements.map(({name}) => name)).toContain('::part(title)');
    const all = [...tags, ...tags.flatMap(({attributes}) => attributes), ...css.properties, ...css.pseudoElements];
    expect(all.filter(({description}) => !description)).toEqual([]);
    for (const list of [tags, css.properties, css.pseudoElements]) {
      const names = list.map(({name}) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('depends on nothing but Lit', () => {
    expect(Object.keys(json('package.json')['dependencies'] as object)).toEqual(['@lit/localize', 'lit']);
  });
});
