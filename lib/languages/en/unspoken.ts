import { list } from '../word-patterns.ts';

/** Words of meetings and brochures that nobody says in the workshop, on the ward, or on the telephone; lower case. */
export const unspoken = list(
  'value-add, added value, value proposition, synergy, synergies, synergistic, holistic, holistic approach, stakeholder, ' +
    'stakeholders, touchpoint, touchpoints, customer journey, candidate journey, employee experience, customer experience, ' +
    'unique selling proposition, usp, core competency, core competencies, solution provider, solutions provider, ' +
    'end-to-end solution, end-to-end, turnkey solution, one-stop shop, tailor-made solutions, tailored solutions, ' +
    'bespoke solutions, innovative solutions, cutting-edge, state-of-the-art, best-in-class, world-class, ' +
    'industry-leading, market-leading, customer-centric, customer-centricity, people-centric, human-centric, ' +
    'future-proof, future-ready, forward-thinking, groundbreaking, transformative, transformation, ' +
    'digital transformation, disruption, disruptive, ecosystem, scalable, leverage, leveraging, utilize, utilizing, ' +
    'operationalize, incentivize, empower, empowerment, enablement, enabler, mindset, growth mindset, ' +
    'alignment, synergize, circle back, touch base, deep dive, low-hanging fruit, quick win, quick wins, ' +
    'best practice, best practices, win-win, move the needle, north star, lighthouse project, paradigm shift, ' +
    'talent pool, talent pipeline, talent acquisition, war for talent, employer brand, employer branding, human capital, ' +
    'human resources, headcount optimization, process optimization, efficiency gains, optimization potential, ' +
    'thought leadership, thought leader, storytelling, narrative, content strategy, passionate, passion for, ' +
    'next level, next-level, game changer, game-changing, game-changer, robust, seamless, seamlessly, frictionless, ' +
    'mission-critical, results-driven, data-driven, purpose-driven, agile, agility, resilience, going forward, ' +
    'in the space, in our dna, living our values, people first, at eye level, proactive, proactively, mission statement',
);
