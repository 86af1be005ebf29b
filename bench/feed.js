/**
 * A feed of so many events to come, two a day, the same every time but for the day on which it begins. An event is about
 * 400 bytes, so that 5,000 of them are within the 2 MiB that a page may have.
 *
 * @param {number} count
 */
export const feedOf = (count) => ({
  version: 'sharers-feed/1',
  title: 'Sharers & Workers',
  language: 'fr',
  timezone: 'Europe/Paris',
  items: Array.from({length: count}, (_, index) => event(index)),
});

const TITLES = ['Atelier : travail et communs', 'Conférence finale', 'Forum des plateformes coopératives', 'Journée d’étude'];
const TOWNS = ['Paris', 'Lyon', 'Marseille', 'Toulouse', 'Lille', 'Nantes', 'Saint-Étienne', 'Bruxelles', 'Montréal', 'Genève'];
const TAGS = ['Démocratie', 'Interopérabilité', 'Industrie', 'Données', 'Plateformes', 'Coopératives', 'Santé', 'Mobilité'];
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it'];
const ATTENDANCES = ['offline', 'online', 'mixed'];

/** @type {<T>(list: readonly T[], index: number) => T} */
const pick = (list, index) => /** @type {typeof list[0]} */ (list[index % list.length]);

/** @param {number} index */
function event(index) {
  const day = new Date(Date.now() + (1 + index / 2) * 86_400_000).toISOString().slice(0, 10);
  const hour = 9 + (index % 9);
  return {
    type: 'event',
    id: `event-${index}`,
    title: `${pick(TITLES, index)} nº ${index}`,
    url: `https://example.org/events/${index}`,
    summary: `Chercheuses, syndicalistes et coopératrices se retrouvent pour la ${index + 1}e journée de travail en commun.`,
    start: `${day}T${String(hour).padStart(2, '0')}:30`,
    end: `${day}T${hour + 2}:00`,
    attendance: pick(ATTENDANCES, index >> 2),
    location: {city: pick(TOWNS, index * 7)},
    tags: [pick(TAGS, index), pick(TAGS, index * 5 + 3)],
    spoken_languages: [pick(LANGUAGES, index >> 1)],
  };
}
