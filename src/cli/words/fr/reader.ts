import type {ReaderSayings} from '../shape.js';

export const reader = {
  'bad-language': ['« {value} » n’est pas un code de langue', 'écrire un code comme « fr » ou « en-GB »'],
  'date-form': ['« {value} » se comprend, mais ne s’écrit pas ainsi', 'écrire « 2027-06-14 » ou « 2027-06-14T18:30 »'],
  'end-before-start': ['la fin « {value} » précède le début', 'corriger l’une des deux dates'],
  entity: ['le texte contenait des entités HTML, qui ont été décodées', 'écrire les caractères eux-mêmes, comme « ’ » ou « & »'],
  'language-form': ['« {value} » se comprend, mais ne s’écrit pas ainsi', 'remplacer le tiret bas par un trait d’union'],
  missing: ['« {key} » manque ou est vide', 'l’ajouter'],
  'no-such-date': [
    '« {value} » n’est pas un jour du calendrier, ou pas une date',
    'écrire « 2027-06-14 », « 2027-06-14T18:30 », « 2027-06 » ou « --06-14 »',
  ],
  'not-an-object': ['un élément de la liste n’est pas un objet', 'écrire un objet entre accolades, ou le supprimer'],
  'number-for-text': ['le nombre {value} tient lieu de texte', 'le mettre entre guillemets'],
  'other-origin': [
    '« {value} » est cette page même, ou se trouve sur un autre serveur que le flux',
    'publier toutes les pages d’un flux à la même origine',
  ],
  'out-of-bounds': ['{value} n’est pas une valeur possible pour « {key} »', 'corriger le nombre'],
  'page-again': ['la page suivante « {value} » a déjà été lue', 'ne pas mettre « next_url » dans la dernière page'],
  'same-id': [
    'un autre élément porte aussi l’identifiant « {value} » ; le plus récent est gardé, sinon le premier',
    'donner à chaque élément un identifiant à lui',
  ],
  'stray-character': [
    'le texte contenait des caractères de contrôle invisibles, qui ont été retirés',
    'les supprimer : ils viennent souvent d’un traitement de texte',
  ],
  'stray-space': ['« {value} » contient des espaces en trop', 'les supprimer'],
  'too-deep': [
    'des listes et des objets sont imbriqués sur plus de 32 niveaux, qu’aucun lecteur n’est tenu de suivre',
    'aplatir ce qui n’est pas du format',
  ],
  'too-long': [
    'le texte est trop long, et a été coupé',
    'le raccourcir : 300 caractères pour un titre ou un nom, 2 000 pour un texte plus long',
  ],
  'too-many': [
    'la liste est trop longue ; la suite n’est pas lue',
    'publier en plusieurs pages (« next_url »), ou raccourcir : 5 000 éléments, 800 dates, 1 000 pour toute autre liste',
  ],
  'too-many-pages': ['après 10 pages, le flux continue à « {value} »', 'mettre plus d’éléments par page : jusqu’à 5 000'],
  'translation-target': [
    '« {value} » ne désigne aucun autre élément de ce type dans le flux, ou tourne en rond',
    'écrire l’identifiant de l’élément d’origine',
  ],
  'unknown-reference': [
    '« {value} » ne désigne rien dans le flux qui puisse figurer ici',
    'écrire l’identifiant d’un élément de ce flux, ou ne rien mettre',
  ],
  'unknown-type': ['« {value} » n’est pas un type d’élément', 'écrire « event », « project », « call » ou « resource »'],
  'unknown-word': [
    '« {value} » est un mot à vous, et s’affiche tel quel',
    'si ce n’est pas voulu, écrire l’un de ces mots : {words}',
  ],
  'unknown-zone': ['« {value} » n’est pas un fuseau horaire connu', 'écrire son nom IANA, comme « Europe/Paris »'],
  'unsafe-address': [
    '« {value} » n’est pas une adresse http ou https, ou est trop longue',
    'écrire une adresse qui commence par https://',
  ],
  'wrong-kind': ['« {key} » n’est pas de la bonne nature : {value}', 'voir le schéma pour ce qui est attendu'],
  'zone-form': [
    '« {value} » se comprend, mais n’est pas un nom de fuseau horaire',
    'écrire son nom IANA, comme « Europe/Paris », ou un décalage comme « +02:00 »',
  ],
} satisfies ReaderSayings;
