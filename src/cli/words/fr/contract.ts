import type {ContractSayings} from '../shape.js';

export const contract = {
  'null-value': ['« {key} » vaut null', 'ne pas écrire ce qui n’est pas connu'],
  'schema-anyOf': [
    '« {key} » n’est d’aucune des natures possibles : {value}',
    'écrire un texte, ou un objet comme le schéma le décrit',
  ],
  'schema-const': ['« {key} » ne peut pas être « {value} »', 'voir le schéma pour le seul mot possible'],
  'schema-maxItems': [
    '« {key} » compte plus de {limit} entrées',
    'publier en plusieurs pages (« next_url »), ou raccourcir la liste',
  ],
  'schema-maxLength': ['« {key} » compte plus de {limit} caractères', 'raccourcir'],
  'schema-maximum': ['« {key} » vaut {value}, plus que {limit}', 'corriger le nombre'],
  'schema-minLength': ['« {key} » compte moins de {limit} caractères', 'compléter, ou ne rien mettre'],
  'schema-minProperties': ['« {key} » est un objet vide', 'le remplir, ou ne pas l’écrire'],
  'schema-minimum': ['« {key} » vaut {value}, moins que {limit}', 'corriger le nombre'],
  'schema-pattern': ['« {key} » n’est pas écrit comme le format le demande : « {value} »', 'écrire {form}'],
  'schema-required': ['« {key} » manque', 'l’ajouter'],
  'schema-type': ['« {key} » n’est pas de la bonne nature : {value}', 'écrire {type}'],
} satisfies ContractSayings;

/** By the name of the definition or field that has the pattern. */
export const forms = {
  Address: 'une adresse sans espaces, comme « https://reseau.example/forum »',
  DateText: 'une date comme « 2027-06-14 » ou « 2027-06-14T18:30 »',
  Id: 'sans espaces au début ni à la fin',
  Language: 'un code de langue comme « fr » ou « en-GB »',
  Line: 'sans espaces au début ni à la fin',
  Paragraph: 'sans espaces au début ni à la fin',
  Timestamp: 'un jour, ou une date et une heure avec leur décalage, comme « 2027-06-14T18:30:00+02:00 »',
  currency: 'les trois lettres d’une monnaie, comme « EUR »',
  version: '« sharers-feed/1 »',
} as const;

export const kinds = {
  array: 'une liste entre crochets',
  boolean: 'true ou false, sans guillemets',
  number: 'un nombre, sans guillemets',
  object: 'un objet entre accolades',
  string: 'un texte entre guillemets',
} as const;
