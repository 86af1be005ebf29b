import {css} from 'lit';

/** An item with its picture and details, and as a card or in a line. */
export default css`
  [part~='pictured'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 9em);
    column-gap: 1em;
  }
  [part='figure'] {
    grid-row: 1;
    grid-column: -2;
  }
  [part='image'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    border-radius: var(--radius);
    object-fit: cover;
  }
  [part='credit'] {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.75em;
  }
  [part='body'] > :is([part='details'], [part='actions'], [part='version']) {
    flex: 0 1 auto;
    font-size: 0.875em;
  }
  [part='body'] > [open] {
    flex-basis: 100%;
  }
  /* What there is of a summary after its second line is among the details. */
  @media screen {
    [part='body']:has(> details:not([open])) > [part='summary'] {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
  [part~='cards'] > [part~='item'][part] {
    display: flex;
    flex-direction: column;
    padding: var(--inset);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  [part~='cards'] [part='figure'] {
    margin: calc(-1 * var(--inset)) calc(-1 * var(--inset)) var(--inset);
  }
  [part~='cards'] [part='image'] {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  [part~='cards'] [part='credit'] {
    padding-inline: calc(var(--inset) / 0.75);
  }
  [part~='cards'] [part='body'] {
    flex: 1;
  }
  [part~='cards'] [part='facts'] {
    order: -1;
    font-size: 0.875em;
  }
  /* A card has no room for two columns, however wide the list is. */
  [part~='cards'] [part='fact'] {
    display: block;
  }
  [part~='compact'] > [part~='item'][part] {
    display: block;
  }
  [part~='compact'] [part='title'] {
    font-size: 1em;
  }
  [part~='compact'] [part='figure'] {
    display: none;
  }
  [part~='compact'] [part='body']:not(:has(> [open])) > :is([part='summary'], [part='series'], [part='joining']) {
    display: none;
  }
  [part~='compact'] > :not([part~='event']) > [part='body'] {
    align-items: baseline;
  }
  [part~='compact'] > :not([part~='event']) > [part='body'] > :is([part='type'], [part='title'], [part='facts'], [part='lead']) {
    flex: 0 1 auto;
  }
  @container (inline-size < 28em) {
    [part='type'] {
      order: -2;
    }
    [part~='pictured'] {
      display: block;
    }
    [part='figure'] {
      margin-block-end: 0.75em;
    }
  }
`;
