// Everything that Ink draws in its own way, for the test that the fast bundle draws it alike.
import { Box, renderToString, Text } from 'ink';

const TEXTS = [
  'Plain ASCII, punctuation: ~!@#$%^&*()_+ and “quotes” – dashes — … ellipsis',
  'Latin: äöüß ÀÉÎÕÜ łżź ñ; arrows ← → ↑ ↓; maths ≤ ≥ ≠ ∑; signs ✓ ✗ · •',
  'CJK: 漢字仮名交じり文 と カタカナ、全角（ＦＵＬＬ）と半角ｶﾅ',
  'Hangul: 한글 조합 각 and syllables 가각간',
  'Emoji: 👍 🎉 🚀 with skin 👍🏽 and families 👩‍👩‍👧‍👦 👨‍💻',
  'Flags 🇩🇪🇯🇵🇺🇸, keycaps 1️⃣ 2️⃣ #️⃣, presentation ☁️ ❤️ ☁',
  'Combining: e\u0301 a\u0308 o\u0302\u0323 and Z\u0351\u036b\u0343',
  'Thai ภาษาไทย, Arabic العربية, Hebrew עברית',
  'Devanagari हिन्दी',
  'Box ┌─┬─┐ │ ├ ┼ ┤ └ ┴ ┘ ═ ║ ▏ ━ ─',
];

/** Without the scripts that Ink wraps by one measure (string-width 7) and lays out by another (8): ours is one. */
const MIXED = TEXTS.filter((text) => !text.includes('Devanagari')).join(' ');

function Texts() {
  return (
    <Box flexDirection="column">
      {TEXTS.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
    </Box>
  );
}

function Borders() {
  return (
    <Box flexDirection="row" gap={1}>
      <Box borderStyle="round" borderColor="green" width={20}>
        <Text>漢字 in a round border</Text>
      </Box>
      <Box borderStyle="double" paddingX={1} flexGrow={1}>
        <Text color="red">
          red <Text bold>bold {'é'}</Text> <Text underline>under</Text>
        </Text>
      </Box>
    </Box>
  );
}

function Cuts() {
  return (
    <Box flexDirection="column" width={30}>
      <Text wrap="truncate">{MIXED}</Text>
      <Text wrap="truncate-middle">{MIXED}</Text>
      <Text wrap="truncate-start">{MIXED}</Text>
      <Text color="cyan" wrap="truncate">
        {TEXTS[0]}
      </Text>
      <Text>{MIXED}</Text>
    </Box>
  );
}

function Clips() {
  return (
    <Box width={24} height={4} overflow="hidden" borderStyle="single">
      <Box marginLeft={-2} marginTop={-1} flexDirection="column" flexShrink={0}>
        {TEXTS.slice(0, 6).map((text) => (
          <Text key={text} wrap="truncate">
            {text}
          </Text>
        ))}
      </Box>
    </Box>
  );
}

function Overlaps() {
  return (
    <Box height={3} width={30}>
      <Box position="absolute">
        <Text color="yellow">below below below below</Text>
      </Box>
      <Box position="absolute" marginLeft={6}>
        <Text inverse>漢above</Text>
      </Box>
    </Box>
  );
}

function Backgrounds() {
  return (
    <Box backgroundColor="blue" width={34} paddingX={2} flexDirection="column">
      <Text>on a background 漢字</Text>
      <Text backgroundColor="red" dimColor>
        {'another   '}
      </Text>
    </Box>
  );
}

function Rows() {
  return (
    <Box justifyContent="space-between" width={40}>
      <Text>left 👍</Text>
      <Text strikethrough italic>
        middle
      </Text>
      <Text>{'right\nof two lines'}</Text>
    </Box>
  );
}

/** Every part by its name. */
const PARTS = { Texts, Borders, Cuts, Clips, Overlaps, Backgrounds, Rows };

/** Draws each part at a width. */
export function drawParts(columns: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(PARTS).map(([name, Part]) => [name, renderToString(<Part />, { columns })]));
}
