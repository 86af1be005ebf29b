import {css} from 'lit';

/** Events with their pictures and details, and as cards or in a line each. */
export default css`
  [part~='event']:has([part='figure']) {
    grid-template-columns: 3.5em minmax(0, 1fr) minmax(0, 9em);
  }
  [part='figure'] {
    grid-area: 1 / 3;
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
  [part='detail'] {
    margin-block-start: 0.25em;
  }
  [part='detail'] > [part='label'] {
    font-size: 1em;
  }
  [part~='list'] > [part~='event'] + [part~='event'] {
    padding-block-start: var(--gap);
    border-block-start: 1px solid var(--rule);
  }
  [part~='cards'] {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--gap);
  }
  [part~='cards'] > [part~='event'][part] {
    display: block;
    padding: 1em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  [part~='cards'] [part='figure'] {
    margin: -1em -1em 1em;
  }
  [part~='cards'] [part='image'] {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  [part~='cards'] [part='credit'] {
    padding-inline: 1.25em;
  }
  [part~='cards'] [part='facts'] {
    order: -1;
    font-size: 0.875em;
  }
  [part~='compact'] {
    row-gap: 0.5em;
  }
  [part~='compact'] > [part~='event'][part] {
    display: block;
    padding-block-start: 0.5em;
  }
  [part~='compact'] > [part~='event']:first-child {
    padding-block-start: 0;
  }
  [part~='compact'] [part='body'] {
    flex-flow: row wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  [part~='compact'] [part='title'] {
    font-size: 1em;
  }
  :is([part~='cards'], [part~='compact']) [part='badge'],
  [part~='compact'] :is([part='summary'], [part='series'], [part='figure']) {
    display: none;
  }
  @container (inline-size < 28em) {
    [part='figure'] {
      margin-block-end: 0.75em;
    }
  }
`;
