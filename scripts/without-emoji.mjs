/** Leaves out the emoji that marked-terminal would put in place of `:name:`, which topics never ask for: 0.2 MB. */
export const withoutEmoji = {
  name: 'without-emoji',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node-emoji$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export const get = () => undefined;' }));
  },
};
