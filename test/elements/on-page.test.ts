import {expect} from '@open-wc/testing';
import '../../src/elements/call-banner/define.js';
import '../../src/elements/event-list/define.js';
import '../../src/elements/project-card/define.js';
import '../../src/elements/project-list/define.js';
import {part, parts, words} from '../support/event-list.js';
import {elementOf, type AnyList} from '../support/list.js';

const ITEMS = [
  {
    type: 'call',
    id: 'c8',
    title: 'Travail et communs',
    results: {
      selected: [
        {title: 'POC Studio', project: 'poc', organization: 'Thecamp'},
        {title: 'Anthropotech', project: 'none'},
      ],
    },
  },
  {type: 'project', id: 'poc', title: 'POC Studio', call: 'c8'},
  {type: 'event', id: 'e', title: 'Demo day', projects: ['poc'], start: '2090-01-01', url: 'https://example.org/demo'},
].map((item) => ({language: 'en', ...item}));

const banner = () => elementOf('sharers-call-banner', ITEMS, {layout: 'full'});
const card = () => elementOf('sharers-project-card', ITEMS, {item: 'poc'});

/** The element that has the focus, and in it the item. */
const reached = (): readonly unknown[] => [
  document.activeElement?.localName,
  document.activeElement?.shadowRoot?.activeElement?.part[0],
];

describe('two elements of a page', () => {
  it('lead from a laureate of a call to the card of its project, once there is one', async () => {
    const call = await banner();
    expect(parts(call, 'way')).to.have.length(0);
    const project = await card();
    await call.updateComplete;
    const [way, ...others] = parts(call, 'way');
    expect(others).to.have.length(0);
    expect(words(way!)).to.equal('POC Studio');
    expect(way).to.have.attribute('aria-label', 'See on this page: POC Studio');
    way!.click();
    expect(reached()).to.deep.equal(['sharers-project-card', 'project']);
    project.remove();
    await call.updateComplete;
    expect(parts(call, 'way')).to.have.length(0);
    expect(words(part(call, 'laureate'))).to.equal('POC Studio Thecamp');
  });

  it('lead to the item in a list, and no more when a visitor has narrowed it away', async () => {
    const call = await banner();
    const list = await elementOf('sharers-project-list', ITEMS);
    await call.updateComplete;
    part(call, 'way').click();
    expect(reached()).to.deep.equal(['sharers-project-list', 'project']);
    list.setAttribute('tags', 'other');
    await list.updateComplete;
    await call.updateComplete;
    expect(parts(call, 'way')).to.have.length(0);
  });

  it('lead from a project to its next event and to the call it was chosen in', async () => {
    const project = await card();
    await elementOf('sharers-event-list', ITEMS);
    await banner();
    await project.updateComplete;
    part(project, 'disclosure').click();
    const ways = parts(project, 'way');
    expect(ways.map((way) => way.getAttribute('aria-label'))).to.deep.equal([
      'See on this page: Demo day',
      'See on this page: Travail et communs',
    ]);
    ways[0]!.click();
    expect(reached()).to.deep.equal(['sharers-event-list', 'event']);
    ways[1]!.click();
    expect(reached()).to.deep.equal(['sharers-call-banner', 'call']);
  });

  it('lead to no item of the same id in another feed', async () => {
    const call = await banner();
    const other = (await card()) as AnyList & {feed: string};
    other.data = undefined;
    other.innerHTML = `<script type="application/json">${JSON.stringify({version: 'sharers-feed/1', title: 'Other', items: ITEMS})}</script>`;
    other.feed = 'https://other.example/feed.json';
    await other.updateComplete;
    await call.updateComplete;
    expect(parts(other, 'project')).to.have.length(1);
    expect(parts(call, 'way')).to.have.length(0);
  });

  it('do not go on rendering one another', async () => {
    const call = await banner();
    const project = await card();
    await call.updateComplete;
    await project.updateComplete;
    let renders = 0;
    for (const element of [call, project]) {
      const request = element.requestUpdate.bind(element);
      element.requestUpdate = () => {
        renders++;
        request();
      };
    }
    project.requestUpdate();
    for (let turn = 0; turn < 5; turn++) await Promise.all([call.updateComplete, project.updateComplete]);
    expect(renders).to.equal(1);
  });
});
