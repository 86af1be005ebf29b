import {css} from 'lit';

/** A list in each of its layouts, its headings, and the way past it and on. */
export default css`
  [part~='list'] {
    display: grid;
    row-gap: var(--gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Of a very long list what is out of sight is not laid out before it is scrolled to; the rings of what has the focus stand out by 4px. */
  [part~='item']:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-size: auto 8em;
    overflow-clip-margin: 4px;
  }
  [part='group'] {
    margin: calc(var(--gap) * 1.5) 0 0.75em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }
  [part='group']::first-letter {
    text-transform: uppercase;
  }
  [part='group']:first-child {
    margin-block-start: 0;
  }
  [part='more'] {
    min-block-size: max(2.75em, 44px);
    margin-block-start: var(--gap);
    padding: 0.5em 1em;
    border: 1px solid;
    border-radius: var(--radius);
    font-weight: 600;
  }
  [part='archive'] {
    margin-block-start: var(--gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  [part='archive'] > [part='section'] {
    margin-block-start: 0.75em;
  }
  [part='disclosure'] {
    inline-size: fit-content;
    color: var(--accent);
    cursor: pointer;
  }
  [part='archive'] > [part='disclosure'] {
    padding-block: 0.75em;
    font-weight: 600;
  }
  [part='skip']:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  [part='skip'] {
    margin-block-end: 1em;
  }
  @media print {
    :is([part='more'], [part='skip'], details:not([open])) {
      display: none;
    }
  }
`;
