/** A template's texts and values, in a function: nothing that was read from JSON passes for one. */
export type TemplateResult = () => {readonly strings: TemplateStringsArray; readonly values: readonly unknown[]};

export const html =
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  () => ({strings, values});

/** As a child, that there is none; as the value of an attribute, that it is to go. */
export const nothing = Symbol();

/** A value as a text. */
export const textOf = (value: unknown): string =>
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object comes here; Lit would show one like that too
  value === nothing ? '' : String(value ?? '');

/** Where values go: into an attribute, or behind a comment. */
interface Place {
  /** How many elements and comments on it is from the place before. */
  readonly steps: number;
  /** The index of the first value. */
  readonly at: number;
  /** What stands around the values, and so is one text more than there are values. */
  readonly texts: readonly string[];
  /** The attribute as it is written, with `?`, `.` or `@`; none for a comment. */
  readonly attribute: string | undefined;
}

type Template = readonly [content: DocumentFragment, places: readonly Place[]];

/** Stands for a value while the browser reads the markup. */
const MARK = '{{}}';

/** Markup that ends where an attribute's value is to be, with its name. In a value is no `>`: the linter asks for `&gt;`. */
const IN_ATTRIBUTE = /<[^>]*?\s([^\s"'>=]+)=("[^"]*|'[^']*)?$/;

interface Policy {
  createHTML(markup: string): string;
}
interface Page {
  trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
}
/** Lit's own name, so that a page's policy need not know which of the two is there. */
const policy = (globalThis as Page).trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});

/** Goes through the elements and comments of a tree: SHOW_ELEMENT and SHOW_COMMENT, whose names are not for free. */
export const walker = document.createTreeWalker(document, 0x81);

const prepare = (strings: TemplateStringsArray): Template => {
  const names: (string | undefined)[] = [];
  let markup = strings.reduce((before, after) => {
    const name = IN_ATTRIBUTE.exec(before)?.[1];
    names.push(name);
    return before + (name ? MARK : `<!--${MARK}-->`) + after;
  });
  // A child goes before the node that follows its comment: where none does, before a comment more.
  if (!strings.at(-1)) markup += '<!---->';
  const template = document.createElement('template');
  // The texts are of our own source, and this template is in no page.
  template.innerHTML = policy?.createHTML(markup) ?? markup;

  const {content} = template;
  const places: Place[] = [];
  let steps = 0;
  let at = 0;
  let node: Node | null;
  walker.currentNode = content;
  while ((node = walker.nextNode())) {
    steps++;
    const {attributes} = node as Partial<Element>;
    // A comment has its text by the same name as attributes have. These go while we look, hence the copy.
    for (const {nodeName, nodeValue} of attributes ? [...attributes] : [node]) {
      const texts = nodeValue!.split(MARK);
      if (texts.length === 1) continue;
      places.push({steps, at, texts, attribute: names[at]});
      steps = 0;
      at += texts.length - 1;
      if (attributes) (node as Element).removeAttribute(nodeName);
    }
  }
  return [content, places];
};

const templates = new WeakMap<TemplateStringsArray, Template>();

/** The template of these strings. The browser reads its markup when it is first shown, and never again. */
export const templateOf = (strings: TemplateStringsArray): Template => {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = prepare(strings)));
  return template;
};
