import {css} from 'lit';

/** What stands between the items of a list, in each of its layouts. */
export default css`
  [part~='list'] > [part~='item'] + [part~='item'] {
    padding-block-start: var(--gap);
    border-block-start: 1px solid var(--rule);
  }
  [part~='cards'] {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--gap);
  }
  [part~='compact'] {
    row-gap: var(--step);
  }
  [part~='compact'] > [part~='item'] + [part~='item'][part] {
    padding-block-start: var(--step);
  }
`;
