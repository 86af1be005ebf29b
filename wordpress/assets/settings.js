/**
 * The settings page: says of each feed what the library's own reader finds in it, and tests a feed that is not shown yet.
 */
(function (wp, {route, locale, checker}) {
  const {__, sprintf} = wp.i18n;

  /** What went wrong, as the server names it. */
  const FAILURES = {
    timeout: __('Its server did not answer in time.', 'sharers-widgets'),
    network: __('Its server cannot be reached.', 'sharers-widgets'),
    status: __('Its server answered with an error.', 'sharers-widgets'),
    'too-large': __('It is larger than 2 MiB.', 'sharers-widgets'),
    'not-json': __('What is there is not JSON: a web page, perhaps.', 'sharers-widgets'),
    'not-a-feed': __('What is there is JSON, but no feed of this format.', 'sharers-widgets'),
    'newer-version': __('It is of a later version of the format than this plugin reads.', 'sharers-widgets'),
    address: __('This is not an address: an address begins with https:// and has no spaces.', 'sharers-widgets'),
  };

  function node(name, text, ...children) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  }

  /** Asks this site for a feed: the copy that it has ("of"), or what is at an address now ("url"). */
  async function ask(query) {
    const url = new URL(route);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return wp.apiFetch({url: url.href});
  }

  async function report(place, query) {
    place.replaceChildren(node('p', __('Looking…', 'sharers-widgets')));
    let findingsIn, answer;
    try {
      [{findingsIn}, answer] = await Promise.all([import(checker), ask(query)]);
    } catch {
      place.replaceChildren(node('p', __('This site did not answer. Try again.', 'sharers-widgets')));
      return;
    }
    const {code, status, text, url} = answer;
    const said = [];
    if (code !== 'ok') {
      /* translators: %d: a status of HTTP, as 404. */
      const number = status && status !== 200 ? ' ' + sprintf(__('(HTTP status %d)', 'sharers-widgets'), status) : '';
      said.push(node('p', (FAILURES[code] ?? FAILURES.network) + number));
    }
    if (text) {
      const {ok, sum, groups} = findingsIn(text, url, locale);
      said.push(node('p', (ok ? '✓ ' : '') + sum));
      for (const {title, findings} of groups) {
        const list = node(
          'ul',
          '',
          ...findings.map(({message, repair}) => node('li', repair ? `${message} — ${repair}` : message)),
        );
        const details = node('details', '', node('summary', title || __('The feed itself', 'sharers-widgets')), list);
        details.open = groups.length < 4;
        said.push(details);
      }
    }
    place.replaceChildren(...said);
  }

  for (const place of document.querySelectorAll('.sharers-findings[data-of]')) report(place, {of: place.dataset.of});

  const result = document.querySelector('#sharers-test-result');
  document.querySelector('#sharers-test')?.addEventListener('click', () => {
    const addresses = document.querySelector('#sharers-feed').value.split(/\s+/).filter(Boolean);
    if (addresses.length === 0) result.replaceChildren(node('p', FAILURES.address));
    else if (addresses.length === 1) report(result, {url: addresses[0]});
    else
      result.replaceChildren(
        ...addresses.flatMap((url) => {
          const place = node('div');
          report(place, {url});
          return [node('p', '', node('code', url)), place];
        }),
      );
  });
})(window.wp, window.sharersWidgetsSettings);
