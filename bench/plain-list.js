/**
 * The rival: what a webmaster would write by hand, for a feed that has no surprises and a page whose clock is the events'. The
 * same markup, dates and style sheets as the element's, in a shadow tree as its, written at once.
 */
const format = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
const shortMonth = new Intl.DateTimeFormat('en-GB', {month: 'short'});
const hour = new Intl.DateTimeFormat('en-GB', {timeStyle: 'short'});

/** @typedef {{title: string, url: string, summary: string, start: string, end: string, attendance: string, location: {city: string}}} Item */

/** @type {HTMLElement} */
const host = document.querySelector('[data-feed]') ?? document.body;
const {feed = '', size = ''} = host.dataset;
const styles = document.querySelector('template')?.innerHTML ?? '';
const response = await fetch(feed);
/** @type {{title: string, items: Item[]}} */
const {title, items} = await response.json();
const shown = items.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)).slice(0, Number(size) || undefined);
host.attachShadow({mode: 'open'}).innerHTML = `${styles}
  <div part="base" tabindex="-1" lang="en">
    <button part="skip" type="button">Skip the list</button>
    <div part="section"><ul role="list" part="list list" aria-label="Events">${shown.map(entry).join('')}</ul></div>
    <div part="end" tabindex="-1"><span part="source">Source: <span dir="auto" lang="fr">${escaped(title)}</span></span></div>
  </div>`;

/** @param {Item} item @param {number} index */
function entry(item, index) {
  const [start, end] = [new Date(item.start), new Date(item.end)];
  const name = escaped(item.title);
  const when = `${format.format(start)}, ${hour.format(start)}`;
  const until = hour.format(end);
  const year = start.getFullYear();
  return `<li tabindex="-1" part="event item upcoming">
    <div part="badge" aria-hidden="true"><span part="day">${start.getDate()}</span><span part="month">${shortMonth.format(start)}</span>${
      year === new Date().getFullYear() ? '' : `<span part="year">${year}</span>`
    }</div>
    <div part="body">
      <h3 part="title"><a dir="auto" part="link" href="${escaped(item.url)}" lang="fr">${name}</a></h3>
      <div part="facts">
        <span part="date"><time part="time" datetime="${item.start}${offset(start)}">${when}</time>–<time part="time" datetime="${item.end}${offset(end)}">${until}</time></span>
        <span part="place">${place(item)}</span>
      </div>
      <span part="summary"><span dir="auto" lang="fr">${escaped(item.summary)}</span></span>
      <div part="actions">
        <button part="action" type="button" popovertarget="menu-${index + 1}" aria-label="Add to calendar: ${name}, ${when}–${until}">Add to calendar</button>
        <div part="menu" popover="" role="group" id="menu-${index + 1}" aria-label="${name}, ${when}–${until}"></div>
      </div>
    </div>
  </li>`;
}

/** @param {Item} item */
function place({attendance, location}) {
  if (attendance === 'online') return 'Online';
  const city = `<span dir="auto" lang="fr">${escaped(location.city)}</span>`;
  return attendance === 'mixed' ? `${city}, and online` : city;
}

/** @param {Date} date */
function offset(date) {
  const minutes = Math.abs(date.getTimezoneOffset());
  const two = (/** @type {number} */ number) => String(Math.floor(number)).padStart(2, '0');
  return `${date.getTimezoneOffset() > 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export {};
