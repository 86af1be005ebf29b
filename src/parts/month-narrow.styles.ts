import {css} from 'lit';

/** A month where there is no room for words: a dot in a day for each of its events. */
export default css`
  @container (inline-size < 42em) {
    [part='header'] {
      font-size: 0.875em;
    }
    [part='header'] button {
      padding: 0 0.25em;
    }
    [part='weekday'] {
      padding-inline: 0;
      text-align: center;
    }
    [part~='day'] {
      align-items: center;
      gap: 0;
      min-block-size: max(3.25em, 44px);
      padding-inline: 0;
    }
    [part~='day'] [part='number'] {
      align-self: center;
      margin: 0;
    }
    [part='entries'] {
      flex-direction: row;
      gap: 0.1875em;
      block-size: 0.5em;
    }
    [part~='entry'] {
      display: block;
      inline-size: 0;
      block-size: 0;
      margin: 0;
      padding: 0;
      border: 0.1875em solid var(--accent);
      border-radius: 50%;
    }
    [part~='entry'][part~='cancelled'] {
      inline-size: 0.25em;
      block-size: 0.25em;
      border-width: 0.0625em;
    }
    [part='more'] {
      inline-size: 0.5em;
      overflow: hidden;
      line-height: 0.5;
      white-space: nowrap;
    }
  }
`;
