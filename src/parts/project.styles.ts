import {css} from 'lit';

/** What is said of a project: its badges, who leads it and how to join. */
export default css`
  [part='charter'] {
    margin-block: 0.125em;
    padding: 0.125em 0.5em;
    border-radius: var(--radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-size: 0.875em;
    line-height: 1.25;
  }
  [part='charter-link'] {
    color: inherit;
  }
  :is([part='maturity'], [part='lead'], [part='joining']) {
    font-size: 0.875em;
  }
  [part='joining'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: 0.25em;
  }
  [part='join'] {
    padding-block: 0.25em;
    font-weight: 600;
  }
`;
