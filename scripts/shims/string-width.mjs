// string-width by our own measure, so that Ink lays text out in the widths that it was wrapped by.
import { cellWidth } from '../../src/text/width.ts';

export default function stringWidth(text) {
  return typeof text === 'string' ? cellWidth(text) : 0;
}
