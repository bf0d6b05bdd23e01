import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list } from '../word-patterns.ts';

/**
 * What each role's readers look for in an About text, three groups a role. Up to three letters are a whole word, four
 * the beginning of one, five and more may stand anywhere in a word; with a blank inside it is a phrase.
 */
export const roleContent: Lexicon['roleContent'] = {
  executive: [
    // Where to: direction, decisions, responsibility.
    list(
      'strateg, responsib, direction, future, growth, growing, decision, decide, invest, transform, rebuild, expand, ' +
        'succession, priorit, goal, accountab, digitali, i lead, i run, we want, we will',
    ),
    // With whom: people.
    list(
      'people, team, colleague, employee, staff, workforce, apprentice, trainee, talent, trust, listen, culture, leaders, ' +
        'crew, generation',
    ),
    // Why: society, region, customers, reasons.
    list(
      'why, because, so that, purpose, society, region, climate, environment, supply, communit, local, jobs, energy transition, ' +
        'customer, believe, circular, family-owned, family business',
    ),
  ],
  sales: [
    // The customers' problem.
    list(
      'problem, downtime, outage, cost, bottleneck, effort, delay, complaint, missing, pressure, risk, scrap, lead time, ' +
        'shortage, waiting, struggle, difficult, losing, lose, expensive, stops, stuck, paperwork, regulation',
    ),
    // What gets better.
    list(
      'reduc, save, saving, shorten, fewer, less, faster, doubl, halv, increas, result, solution, solve, percent, cut, ' +
        'safer, on time, reliab, relie, improve, predictab, without stopping, longer, runs again',
    ),
    // Whom: customers and their trade.
    list(
      'customer, client, plant, dairy, dairies, bakery, bakeries, brewer, manufactur, industr, factory, factories, hospital, ' +
        'clinic, retail, logistic, builder, construction, utilit, hotel, restaurant, municipal, farmer, school, law firm, ' +
        'mid-sized, small business, companies',
    ),
  ],
  recruiter: [
    // Whom: roles to fill.
    list(
      'role, roles, vacanc, opening, i hire, we hire, hiring, i recruit, i fill, looking for, developer, engineer, nurse, ' +
        'electrician, mechanic, technician, apprentice, graduate, career changer, driver, candidate',
    ),
    // How: the way from application to contract.
    list(
      'interview, application, apply, process, step, feedback, trial day, meet the team, decision, offer, resume, ' +
        'cover letter, salary, contract, onboard, conversation',
    ),
    // When and where: contact and answer.
    list(
      'reply, replies, answer, within, days, hours, working day, message, call, phone, reach, contact, email, e-mail, book',
    ),
  ],
  employee: [
    // The task.
    list(
      'work on, working on, i build, i develop, i design, i plan, i test, i maintain, i repair, i program, i look after, ' +
        'i support, i write, i run, responsib, task, project, install, assembl, analyz, analys, coordinate, organiz, organis, ' +
        'operate, take care',
    ),
    // The team.
    list('team, colleague, together, we, us, our, department, workshop, shift, crew, ward'),
    // What is learned or solved.
    list(
      'learn, solve, solution, solving, improv, curious, train, interested, question, try out, mistake, understand, problem, ' +
        'figure out, easier, safer, faster, fewer, less',
    ),
  ],
};
