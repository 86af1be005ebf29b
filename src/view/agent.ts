import type {Agent} from '../model/feed.js';
import {piece, type Phrase, type Piece} from './phrase.js';

/** Agents who do the same in an item. */
export interface Role {
  /** What they do, as words that the names follow; empty when the feed does not say. */
  readonly role: Phrase;
  readonly names: readonly Phrase[];
}

/** A person or an organisation: name, what they do, for whom. */
export const agentPhrase = ({name, role, organization, url}: Agent, reader: string): Phrase => [
  piece(name, reader, url),
  ...[role, organization].flatMap((text) => (text ? [{text: ', '}, piece(text, reader)] : [])),
];

/**
 * Agents by what they do: those who lead, then the others in the order of the feed. `roles` says the words for the format's
 * own roles; any other is shown as the feed has it.
 */
export function byRole(agents: readonly Agent[] = [], roles: Readonly<Record<string, string>>, reader: string): readonly Role[] {
  const found = new Map<string, {role: Phrase; names: Phrase[]}>();
  const leading = (agent: Agent): boolean => agent.role?.[0].text === 'lead';
  for (const {role, ...agent} of [...agents.filter(leading), ...agents.filter((agent) => !leading(agent))]) {
    const key = role?.[0].text ?? '';
    const group = found.get(key) ?? {role: role ? [roleName(piece(role, reader), key, roles)] : [], names: []};
    found.set(key, group);
    group.names.push(agentPhrase({...agent, role: undefined}, reader));
  }
  return [...found.values()];
}

const roleName = (role: Piece, key: string, roles: Readonly<Record<string, string>>): Piece =>
  Object.hasOwn(roles, key) ? {text: roles[key]!} : role;
