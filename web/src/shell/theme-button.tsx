import { Button } from '../ui/button.tsx';
import type { Theme } from './theme.ts';
import { useTheme } from './theme.ts';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const signs: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };

/** Light, dark, or as the system has it. */
export const ThemeButton = () => {
  const [theme, setTheme] = useTheme();
  return (
    <Button
      look="icon"
      aria-label={`Colours: ${theme}. Change to ${next[theme]}`}
      onPress={() => setTheme(next[theme])}
    >
      <span aria-hidden>{signs[theme]}</span>
    </Button>
  );
};
