/**
 * What a browser and Node both have although the language's own library does not declare it. Only `tsconfig.model.json`
 * reads this file: it compiles the model without the DOM library, and so proves that the model needs nothing more.
 */

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly origin: string;
  username: string;
  password: string;
}
