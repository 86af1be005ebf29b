import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

const SRC = new URL('../../src/', import.meta.url).pathname;

/** What a file of each layer may import; of itself it may always. */
const MAY: Record<string, readonly string[]> = {
  model: [],
  'locales/words': ['model'],
  'locales/controller': ['locales/words', 'model'],
  'feed/request': ['model'],
  feed: ['feed/request', 'model'],
  view: ['model', 'locales/words'],
  parts: ['view', 'model', 'locales/words', 'feed'],
  elements: ['parts', 'view', 'model', 'locales/words', 'locales/controller', 'feed', 'feed/request', 'root'],
  embed: [],
  cli: ['view', 'model', 'locales/words', 'feed/request', 'contract', 'root'],
  root: ['elements', 'feed', 'feed/request', 'model', 'view'],
};

const layerOf = (file: string): string => {
  const [folder, name] = file.split('/');
  if (name === undefined) return 'root';
  if (folder === '..') return name === 'schemas' ? 'contract' : 'outside';
  if (folder === 'feed') return /^(request|errors)\.ts$/.test(name) ? 'feed/request' : 'feed';
  if (folder !== 'locales') return folder!;
  return name === 'controller.ts' ? 'locales/controller' : 'locales/words';
};

const files = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);

const imports = (file: string): string[] =>
  ts.preProcessFile(readFileSync(join(SRC, file), 'utf8')).importedFiles.map(({fileName}) => fileName);

const local = (file: string): string[] =>
  imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, join(SRC, dirname(file), name)).replace(/\.js$/, '.ts'));

describe('the house', () => {
  it('has its imports go one way', () => {
    const strays = files.flatMap((file) => {
      const [from, may] = [layerOf(file), MAY[layerOf(file)]!];
      return local(file)
        .filter((target) => layerOf(target) !== from && !may.includes(layerOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(strays).toEqual([]);
  });

  it('has no circle, of values or of types', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of local(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps Lit out of the model, the view and the way of the feed, but for types', () => {
    const strays = files
      .filter((file) => /^(model|view|feed|locales)\//.test(file) && !file.includes('generated'))
      .filter((file) => /^import (?!type).*from '(lit|@lit\/(?!localize))/m.test(readFileSync(join(SRC, file), 'utf8')));
    expect(strays).toEqual([]);
  });

  it('reads the clock in the elements, on the way of the feed and where the command begins alone', () => {
    const strays = files.filter(
      (file) =>
        !/^(elements\/|feed\/|cli\/bin\.ts)/.test(file) && /Date\.now\(|new Date\(\)/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(strays).toEqual([]);
  });

  it('knows a way of writing into a page no other than Lit’s', () => {
    const strays = files.filter((file) => {
      const source = readFileSync(join(SRC, file), 'utf8');
      // What stands in for lit-html does what that does: it has the browser read a template's own texts, once, outside the page.
      const known =
        file === 'embed/template.ts' ? source.replace('template.innerHTML = policy?.createHTML(markup) ?? markup;', '') : source;
      return /innerHTML|insertAdjacentHTML|unsafe(HTML|SVG|Static)|document\.write/.test(known);
    });
    expect(strays).toEqual([]);
  });

  it('has no file over 250 lines, an element’s documentation not counted, but the wire types', () => {
    const lines = (file: string) =>
      readFileSync(join(SRC, file), 'utf8')
        .replace(/^\/\*\*$.*?^ \*\/$/gms, '')
        .split('\n').length;
    expect(files.filter((file) => lines(file) > 250)).toEqual(['model/wire.ts']);
  });
});
