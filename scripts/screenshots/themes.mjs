// The sixteen colours of a terminal, as a dark and as a light theme show them.

/** In the order of the terminal: black, red, green, yellow, blue, magenta, cyan, white. */
export const THEMES = {
  dark: {
    paper: '#1e1e2e',
    ink: '#cdd6f4',
    edge: '#313244',
    colors: ['#45475a', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#cba6f7', '#94e2d5', '#bac2de'],
  },
  light: {
    paper: '#fafafa',
    ink: '#383a42',
    edge: '#d4d4d8',
    colors: ['#383a42', '#c2293d', '#2f7d31', '#8f6400', '#2f62c4', '#8b2a9b', '#0b7285', '#696c77'],
  },
};

/** Gives the style sheet of a theme; only what the pictures use. Bright colours are those of the theme too. */
export function styleOf({ ink, colors }) {
  return [
    `text{fill:${ink};white-space:pre}`,
    `path{fill:${ink}}`,
    ...colors.map((color, index) => `.c${index},.c${index + 8}{fill:${color}}`),
    '.b{font-weight:bold}',
    '.i{font-style:italic}',
    '.u{text-decoration:underline}',
    '.d{opacity:.6}',
  ].join('');
}
