import {css} from 'lit';

/** A plain list, with room for long names. */
export default css`
  [part='laureates'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(var(--gap) / 2) var(--gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='laureate-title'] {
    font-weight: 600;
  }
  [part='organization'] {
    display: block;
    font-size: 0.875em;
  }
`;
