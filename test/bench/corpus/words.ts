/** Words for made sentences: 64 in each list, so that six bits choose one. */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const verbs =
  list(`compare, sort, export, archive, approve, reject, merge, split, rename, share, print, book,
cancel, confirm, delay, forward, measure, weigh, label, scan, count, price, refund, charge, invoice, assign, release,
pause, resume, review, translate, summarise, filter, group, pin, mark, restore, freeze, unlock, sign, collect, deliver,
inspect, repair, replace, reserve, return, route, schedule, search, select, send, separate, settle, store, subscribe to,
swap, track, transfer, update, validate, watch, withdraw, write off`)

export const adjectives =
  list(`overdue, open, late, early, cheap, heavy, shared, private, signed, torn, sealed, frozen,
spare, seasonal, daily, weekly, monthly, yearly, northern, southern, eastern, western, upper, lower, inner, outer, green,
blue, red, grey, narrow, wide, short, long, first, second, third, last, former, current, future, local, foreign, rural,
urban, coastal, manual, digital, printed, spoken, quiet, loud, young, old, empty, full, broken, mended, hidden, public,
lost, found, rented, owned`)

export const nouns =
  list(`permits, invoices, parcels, berths, ladders, tickets, meters, keys, badges, lockers, crates,
pallets, routes, timetables, contracts, deposits, vouchers, receipts, seats, tables, rooms, bicycles, trailers, barges,
ferries, anchors, ropes, sails, engines, batteries, lamps, sensors, cameras, maps, charts, letters, parts, tools, spares,
orders, returns, refunds, claims, complaints, surveys, samples, recipes, menus, bottles, barrels, baskets, plants, seeds,
fields, fences, gates, bridges, tunnels, platforms, signals, tracks, wagons, drivers, guests`)

export const places =
  list(`harbour, library, depot, station, warehouse, bakery, brewery, orchard, nursery, clinic,
pharmacy, laboratory, workshop, foundry, shipyard, quarry, vineyard, dairy, mill, market, arcade, museum, gallery,
theatre, cinema, stadium, gym, pool, marina, campsite, hostel, hotel, airport, hangar, terminal, garage, car park,
post office, town hall, court, archive, school, college, campus, canteen, kitchen, cellar, attic, loft, courtyard,
garden, park, square, pier, dock, canal, reservoir, lighthouse, observatory, farm, stable, greenhouse, silo, landfill`)
