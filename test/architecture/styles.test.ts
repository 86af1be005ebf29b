import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(ROOT + folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const sheets = filesIn('src', '.styles.ts');

const withoutComments = (sheet: string): string => sheet.replace(/\/\*.*?\*\//gs, '');

/** The files in which a style has something that it is not to have. */
const having = (what: RegExp): string[] => sheets.filter((file) => what.test(withoutComments(read(file))));

interface Named {
  readonly name: string;
  readonly description?: string;
}

const declarations = (
  JSON.parse(read('custom-elements.json')) as {
    modules: {declarations: {tagName: string; cssParts: Named[]; cssProperties: Named[]}[]}[];
  }
).modules.flatMap((module) => module.declarations);

describe('the styles of an element', () => {
  it('measure in the em of the page around it, and never in its rem', () => {
    expect(having(/\drem\b/)).toEqual([]);
  });

  it('take the page’s own type and colours', () => {
    expect(having(/font-family|(?:^|[^-])color:\s*(?:#|rgb|hsl|black|white)/m)).toEqual([]);
  });

  it('leave light and dark to the page', () => {
    expect(having(/color-scheme|prefers-color-scheme/)).toEqual([]);
  });

  it('have no property for the page that its documentation does not name', () => {
    const named = new Set(declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
    const asked = sheets.flatMap((file) => read(file).match(/--sharers-[a-z-]+/g) ?? []);
    expect(new Set(asked)).toEqual(named);
  });
});

describe('a theme of the demo', () => {
  const themes = filesIn('demo/themes', 'theme.css');
  const parts = new Set(
    declarations.flatMap(({cssParts}) =>
      cssParts.flatMap(({name, description = ''}) => [name, ...[...description.matchAll(/`([a-z-]+)`/g)].map(([, one]) => one!)]),
    ),
  );

  it('is there twice', () => {
    expect(themes).toHaveLength(2);
  });

  it.each(themes)('asks for nothing but what is promised: %s', (theme) => {
    const css = withoutComments(read(theme));
    const asked = [...css.matchAll(/::part\(([^)]*)\)/g)].flatMap(([, names]) => names!.split(' '));
    expect(asked.filter((name) => !parts.has(name))).toEqual([]);
    const properties = new Set(declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
    expect([...css.matchAll(/--sharers-[a-z-]+/g)].map(([name]) => name).filter((name) => !properties.has(name))).toEqual([]);
    const tags = declarations.map(({tagName}) => tagName);
    expect([...css.matchAll(/^(sharers-[a-z-]+)[,: ]/gm)].map(([, tag]) => tag!).filter((tag) => !tags.includes(tag))).toEqual(
      [],
    );
  });
});
