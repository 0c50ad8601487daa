import { createRoot } from 'react-dom/client';
import { OnboardingPage } from '../../onboarding/OnboardingPage.tsx';
import { loadSettings } from '../../settings/store.ts';

const settings = await loadSettings();
const root = document.getElementById('root');
if (root) createRoot(root).render(<OnboardingPage settings={settings} />);
