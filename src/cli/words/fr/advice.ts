import type {AdviceSayings, DeliverySayings} from '../shape.js';

export const advice = {
  'all-day': ['de minuit à minuit, ce sont des journées entières', 'écrire les jours seuls : « {day} » à « {last} »'],
  'byte-order-mark': [
    'le fichier commence par un indicateur d’ordre des octets (BOM)',
    'l’enregistrer en UTF-8 sans BOM (RFC 8259 §8.1)',
  ],
  expired: ['« expired » est mis : c’est terminé, quoi que disent les dates', 'le supprimer si ce n’est pas le cas'],
  markup: ['le texte contient du HTML, or les textes sont bruts : les balises se voient', 'retirer les balises'],
  midnight: [
    '« {value} » est minuit, et se lit souvent comme la fin du {next}',
    'écrire « {day} » seul : ouvert jusqu’à la fin de ce jour',
  ],
  'misspelt-key': [
    '« {key} » n’est pas un champ du format : vouliez-vous dire « {field} » ?',
    'le renommer, ou le faire commencer par « _ » s’il est à vous',
  ],
  moved: ['le flux dit avoir déménagé à {address}', 'utiliser la nouvelle adresse'],
  'no-alt': ['l’image n’a pas de « alt »', 'dire en quelques mots ce qu’elle montre, sauf si elle ne fait que décorer'],
  'no-label': ['rien ne dit où mène ce lien', 'ajouter un « label »'],
  'no-page': ['l’élément ne mène nulle part', 'ajouter l’adresse de sa page (« url »)'],
  'no-timezone': [
    'des heures sont données sans fuseau horaire ; il y en a {count}',
    'ajouter « timezone » au flux, par exemple "timezone": "Europe/Paris"',
  ],
  'offset-for-zone': [
    'une heure porte un décalage par rapport à UTC ; il y en a {count}',
    'écrire l’heure locale et « timezone » : cela survit à un changement de loi, un décalage non',
  ],
  'past-only': ['tout ce qui est dans le flux est passé : les listes de ce qui vient sont vides', 'ajouter la suite'],
  'replaced-characters': [
    'des caractères illisibles s’affichent « � » : le fichier n’est pas en UTF-8',
    'l’enregistrer en UTF-8',
  ],
  'same-announcement': [
    '« {id} » a le même titre et la même date',
    'en supprimer un, ou dire que c’est une traduction (« translation_of »)',
  ],
  'same-key': ['« {key} » figure deux fois dans le même objet : seul le dernier compte', 'en supprimer un'],
  'summary-is-title': ['le résumé ne fait que répéter le titre', 'en dire plus, ou ne rien mettre'],
} satisfies AdviceSayings;

export const delivery = {
  charset: [
    'le serveur annonce « {charset} » ; le JSON est en UTF-8, et lu ainsi',
    'envoyer Content-Type: application/json; charset=utf-8',
  ],
  'content-type': ['le serveur envoie le flux comme « {type} »', 'envoyer Content-Type: application/json; charset=utf-8'],
  cookie: ['le serveur pose un cookie avec le flux : les caches ne gardent alors rien', 'ne pas envoyer de Set-Cookie'],
  'cors-for-some': ['seules les pages de {origin} peuvent lire le flux', 'envoyer Access-Control-Allow-Origin: *'],
  'no-304': [
    'quand on lui demande s’il y a du nouveau, le serveur renvoie tout',
    'répondre 304 à If-None-Match et à If-Modified-Since',
  ],
  'no-compression': ['les {bytes} octets du flux sont envoyés sans compression', 'l’envoyer en gzip ou br'],
  'no-cors': ['les pages d’autres sites ne peuvent pas lire le flux', 'envoyer Access-Control-Allow-Origin: *'],
  'no-https': ['l’adresse est en http, que les pages en https ne peuvent pas lire', 'publier en https'],
  'no-max-age': [
    'les caches ne peuvent pas garder le flux : chaque visite interroge le serveur',
    'envoyer Cache-Control: public, max-age=300, stale-while-revalidate=86400',
  ],
  'no-stale': [
    'le visiteur attend le serveur chaque fois que le cache expire',
    'ajouter stale-while-revalidate=86400 à Cache-Control',
  ],
  'no-validator': ['ni ETag ni Last-Modified : un flux inchangé est renvoyé en entier', 'envoyer l’un des deux'],
  redirected: [
    'l’adresse renvoie à {url}, ce qui coûte une requête de plus à chaque visite',
    'utiliser cette adresse, si elle est durable',
  ],
} satisfies DeliverySayings;
