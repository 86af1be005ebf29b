import {expect} from '@open-wc/testing';
import {item, listOf, numbered, part, search} from '../support/event-list.js';

const forum = item('Forum', {start: '2090-03-17T14:00', timezone: 'Europe/Paris', location: {city: 'Lyon'}});
const school = item('School', {start: '2090-05-01'});

describe('what search engines are told', () => {
  it('is nothing unless the author wants it', async () => {
    await listOf([forum]);
    expect(said()).to.deep.equal([]);
    await listOf([forum], {'json-ld': 'false'});
    expect(said()).to.deep.equal([]);
  });

  it('is in the page’s head: the events as schema.org has them, nothing made up', async () => {
    await listOf([forum, school, item('Someday')], {'json-ld': ''});
    expect(said()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Forum',
        startDate: '2090-03-17T14:00:00+01:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: {'@type': 'Place', address: {'@type': 'PostalAddress', addressLocality: 'Lyon'}},
      },
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'School',
        startDate: '2090-05-01',
        eventStatus: 'https://schema.org/EventScheduled',
      },
    ]);
  });

  it('is what is shown: a page of it, and what a visitor narrows it to', async () => {
    const element = await listOf(numbered(5, {start: '2090-05-01'}), {'json-ld': '', 'page-size': '2', controls: 'search'});
    expect(names()).to.deep.equal(['Event 001', 'Event 002']);
    part(element, 'more').click();
    await element.updateComplete;
    expect(names()).to.have.length(4);
    await search(element, '003');
    expect(names()).to.deep.equal(['Event 003']);
    expect(scripts()).to.have.length(1);
    await search(element, 'nothing like it');
    expect(scripts()).to.have.length(0);
  });

  it('is each event once, though two lists show it', async () => {
    const one = await listOf([forum], {'json-ld': ''});
    await listOf([forum, school], {'json-ld': ''});
    expect(names().sort()).to.deep.equal(['Forum', 'School']);
    one.remove();
    await one.updateComplete;
    await settled();
    expect(names().sort()).to.deep.equal(['Forum', 'School']);
  });

  it('goes when the list goes, and when the author takes the wish back', async () => {
    const element = await listOf([forum], {'json-ld': ''});
    const page = element.parentElement!;
    element.remove();
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
    page.append(element);
    await element.updateComplete;
    expect(names()).to.deep.equal(['Forum']);
    element.removeAttribute('json-ld');
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('goes with the list that is told something new when it is gone', async () => {
    const element = await listOf([forum], {'json-ld': ''});
    element.remove();
    element.label = 'Other';
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('is data, whatever stands in the feed', async () => {
    const title = '</script><script>document.title = "taken"</script>';
    await listOf([{...forum, title}], {'json-ld': ''});
    expect(names()).to.deep.equal([title]);
    expect(document.title).not.to.equal('taken');
  });
});

const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const said = () => scripts().flatMap(({text}) => JSON.parse(text) as {name: string}[]);
const names = () => said().map(({name}) => name);

/** The other lists of the page follow in promises of their own. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
