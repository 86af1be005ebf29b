import {css} from 'lit';

/** A call in one line, which wraps where it has no room. */
export default css`
  :is([part~='banner'], [part~='sticky']) {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 44px;
  }
  :is([part~='banner'], [part~='sticky']) > [part][part] {
    margin-inline-end: 0;
  }
  :is([part~='banner'], [part~='sticky']) [part='title'] {
    font-size: 1em;
  }
  [part~='banner'] {
    min-block-size: calc(1em + 46px);
    padding-block: var(--step);
    border-block: 1px solid var(--rule);
  }
  @container (inline-size >= 48em) {
    :is([part~='banner'], [part~='sticky']) > [part='ways'] {
      margin-inline-start: auto;
    }
  }
`;
