declare const cleanBrand: unique symbol;

/**
 * A string that holds no control, bidi or invisible character and may be shown on a terminal.
 * Only `text/clean.ts` makes one; every string out of content has this type from the moment it is parsed.
 */
export type Clean = string & { readonly [cleanBrand]: true };
