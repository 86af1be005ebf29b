import {advice, delivery} from './fr/advice.js';
import {contract, forms, kinds} from './fr/contract.js';
import {reader} from './fr/reader.js';
import {refusals} from './fr/refusals.js';
import type {CommandWords} from './shape.js';

export const fr = {
  sayings: {...reader, ...contract, ...advice, ...delivery, ...refusals},
  consequences: {
    dropped: 'écarté',
    'left-out': 'omis',
    mended: 'réparé',
    kept: 'gardé',
    invalid: 'invalide',
    advice: 'conseil',
    unreadable: 'illisible',
  },
  kinds,
  forms,
  types: {event: 'événement', project: 'projet', call: 'appel', resource: 'ressource'},
  feed: 'le flux',
  lines: {
    finding: '{message} — {repair}',
    heading: '{type} : {title}',
    closing: '{items} : {statuses}{further}',
    further: ' ; ',
  },
  more: {
    one: '{count} autre du même genre ; --json les donne tous',
    other: '{count} autres du même genre ; --json les donne tous',
  },
  items: {one: '{count} élément', other: '{count} éléments'},
  statuses: {
    ok: {one: '{count} bon', other: '{count} bons'},
    repaired: {one: '{count} réparé', other: '{count} réparés'},
    dropped: {one: '{count} écarté', other: '{count} écartés'},
  },
  invalid: {one: '{count} défaut sans effet à l’affichage', other: '{count} défauts sans effet à l’affichage'},
  advice: {one: '{count} conseil', other: '{count} conseils'},
  unreadable: 'Ce n’est pas un flux lisible.',
  misuses: {
    'no-command': 'Dire que faire : « validate ».',
    'unknown-command': 'La commande « {name} » n’existe pas.',
    'unknown-option': 'L’option « {name} » n’existe pas.',
    'no-value': 'L’option « {name} » demande une autre valeur, ou aucune.',
    'no-source': 'Dire que valider : un fichier, une adresse, ou « - » pour l’entrée standard.',
    'unknown-language': 'La langue « {name} » n’existe pas ici : « en » ou « fr ».',
  },
  usage: `Usage\u00a0: sharers-widgets validate FICHIER|ADRESSE|- …

Lit des flux comme les éléments les lisent, et dit de chacun ce qui ne va pas, où, et comment le réparer.
D’une adresse, dit aussi ce qui manque à ses en-têtes, et suit next_url.

  --json        le rapport en JSON
  --lang en|fr  la langue\u202f; celle de LC_ALL, LC_MESSAGES ou LANG par défaut
  --help        cette aide
  --version     la version

Code de sortie\u00a0: 0 tout va bien (les conseils sont permis), 1 réparé, écarté ou invalide, 2 illisible.
`,
} satisfies CommandWords;
