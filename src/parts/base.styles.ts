import {css} from 'lit';

/** What every element shares: the page's own type and colours, one accent, links, buttons and notices. */
export default css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  /* Not on the host, where the page's own names would meet them and the text in the tag inherit them. */
  [part='base'],
  [part='failure'],
  [part='waiting'],
  [part='skeleton'] {
    --accent: var(--sharers-accent, LinkText);
    --gap: var(--sharers-gap, 1.5em);
    --inset: calc(var(--gap) / 1.5);
    --step: calc(var(--gap) / 3);
    --radius: var(--sharers-radius, 0.25em);
    --rule: var(--sharers-rule, color-mix(in srgb, currentColor 15%, transparent));
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    container-type: inline-size;
  }
  /* A box that asks its content how wide to be (a flex item, a grid's column) is told nothing by a container; this tells it
     40 em, and lets itself be pressed to none. */
  svg {
    display: block;
    block-size: 0;
    inline-size: 40em;
    max-inline-size: 100%;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.125em;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  p {
    margin: 0;
  }
  [part~='notice'] {
    display: block;
  }
  /* In a page that is written the other way a sentence keeps its own order, and stands where the page's sentences do. */
  :is(span, p, dd, [part='link']) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  /* A text that is cut short is cut where it ends, and names follow one another as the first of them is read. */
  :is([part~='entry'], [part='summary'], [part='place'], dd) > [dir] {
    unicode-bidi: normal;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  :is([part='retry'], [part='load']) {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--radius);
    font-weight: 600;
  }
  :is([part='retry'], [part='load'], [part='home-link'], [part~='failed']:not(:empty)) {
    margin-block-start: 0.75em;
  }
  [part='home-link'] {
    display: inline-block;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: progress;
  }
  [part='hosts'] {
    display: block;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  [hidden][part] {
    display: none;
  }
  [part='source'] {
    display: block;
    margin-block-start: var(--gap);
    font-size: 0.875em;
  }
  [part='skeleton'] {
    display: block;
    block-size: 8em;
    border-radius: var(--radius);
    background: var(--rule);
    /* A feed that comes at once needs none. */
    animation: appear 1ms 300ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    a[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
    [part='retry'],
    [part='waiting'],
    [part='skeleton'] {
      display: none;
    }
  }
`;
