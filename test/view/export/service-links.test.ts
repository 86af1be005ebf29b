import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {serviceLinks} from '../../../src/view/export/service-links.js';
import {entries} from '../../support/export.js';

const forum = {title: 'Forum & fête', start: '2027-06-14T18:30', end: '2027-06-14T20:00'};
const links = (fields: object, tag?: string, envelope?: object) => serviceLinks(entries(fields, tag, envelope)[0]!);

/** What a service is asked for, without what is empty. */
const asked = (address: string) => Object.fromEntries([...new URL(address).searchParams].filter(([, value]) => value !== ''));

describe('the links to calendar services', () => {
  it('ask Google for an event', () => {
    const {google} = links({...forum, location: {city: 'Paris'}, url: 'https://example.org/forum'});
    expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(asked(google)).toEqual({
      action: 'TEMPLATE',
      text: 'Forum & fête',
      dates: '20270614T163000Z/20270614T180000Z',
      location: 'Paris',
      details: 'https://example.org/forum',
    });
  });

  it('ask Outlook and Microsoft 365 for the same', () => {
    const {outlook, office} = links({...forum, location: {city: 'Paris'}, url: 'https://example.org/forum'});
    expect(outlook).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/action\/compose\?/);
    expect(asked(outlook)).toEqual({
      rru: 'addevent',
      subject: 'Forum & fête',
      startdt: '2027-06-14T16:30:00Z',
      enddt: '2027-06-14T18:00:00Z',
      location: 'Paris',
      body: 'https://example.org/forum',
    });
    expect(office).toBe(outlook.replace('outlook.live.com', 'outlook.office.com'));
  });

  it('have whole days, with the day after the last for their end', () => {
    const {google, outlook} = links({title: 'E', start: '2027-06-14', end: '2027-06-16'});
    expect(asked(google)).toMatchObject({dates: '20270614/20270617'});
    expect(asked(outlook)).toMatchObject({startdt: '2027-06-14', enddt: '2027-06-17', allday: 'true'});
  });

  it('leave a time without a zone to the reader’s own', () => {
    const {google, outlook} = links(forum, 'fr', {timezone: undefined});
    expect(asked(google)).toMatchObject({dates: '20270614T183000/20270614T200000'});
    expect(asked(outlook)).toMatchObject({startdt: '2027-06-14T18:30:00', enddt: '2027-06-14T20:00:00'});
  });

  it('make up no length for what has no end', () => {
    const {google, outlook} = links({...forum, end: undefined});
    expect(asked(google)).toMatchObject({dates: '20270614T163000Z/20270614T163000Z'});
    expect(asked(outlook)).toMatchObject({startdt: '2027-06-14T16:30:00Z', enddt: '2027-06-14T16:30:00Z'});
  });

  it('say what is cancelled', () => {
    expect(asked(links({...forum, status: 'cancelled'}, 'en').google)).toMatchObject({text: 'Cancelled – Forum & fête'});
  });

  it('write no space as a plus sign, which Outlook would show', () => {
    const {outlook} = links({...forum, title: 'Forum + fête'});
    expect(outlook).toContain('subject=Forum%20%2B%20f%C3%AAte&');
  });

  it('are short enough for every browser, and whole, whatever is said', () => {
    const [entry] = entries(forum);
    const text = fc.string({
      unit: fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('\ud83d', '\udc69', '&', '#', '👩‍👩‍👧', ' ')),
      maxLength: 1500,
      size: 'max',
    });
    fc.assert(
      fc.property(text, text, text, (title, place, description) => {
        for (const link of Object.values(
          serviceLinks({...entry!, title, place, description}) as unknown as Record<string, string>,
        )) {
          expect(link.length).toBeLessThan(2048);
          expect(link).toMatch(/^[!-~]+$/);
          expect(() => decodeURIComponent(link)).not.toThrow();
        }
      }),
    );
  });

  it('leave out half a character, which no address can hold', () => {
    expect(asked(links({...forum, title: 'Forum\ud83d'}).google)).toMatchObject({text: 'Forum'});
  });

  it('cut a long description with an ellipsis', () => {
    const body = asked(links({...forum, summary: 'é'.repeat(1999)}).outlook)['body']!;
    expect(body).toMatch(/^é+…$/);
    expect(asked(links({...forum, summary: 'x'.repeat(900)}).outlook)['body']).toBe('x'.repeat(900));
  });
});
