import type {Criterion} from '../../model/select/traits.js';
import {tokens} from '../attributes.js';
import type {FrameHost} from '../frame-controller.js';

type Text = string | undefined;
type Count = number | string | undefined;
type Flag = boolean | string | undefined;

/** What an author can say of a list, as attributes say it. A list of items for which a wish has no meaning has no such attribute. */
export interface ListWishes extends Partial<Readonly<Record<Criterion, Text>>> {
  readonly show?: Text;
  readonly limit?: Count;
  readonly pageSize?: Count;
  readonly from?: Text;
  readonly to?: Text;
  readonly sort?: Text;
  readonly groupBy?: Text;
  readonly layout?: Text;
  readonly past?: Text;
  readonly controls?: Text;
  readonly urlState?: Text;
  readonly details?: Flag;
  readonly images?: Text;
  readonly actions?: Text;
  readonly headingLevel?: Count;
  readonly label?: Text;
  readonly emptyText?: Text;
  readonly closingSoonDays?: Count;
}

/** An element that is a list. */
export type ListHost = FrameHost & ListWishes;

/** What a visitor can do with an item, unless its author says otherwise. */
export const actionsOf = ({actions}: ListWishes): readonly string[] => tokens(actions ?? 'calendar');
