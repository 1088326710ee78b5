/** Units of measure and of money: a line a unit, the name first, then its other spellings, all in the singular and folded. */
const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((name) => name.trim()));

const MEASURES = lines(`
percent, pct, per cent, pc, percentage
percentage point, percent point, pp
kilometer, kilometre, km
meter, metre, m
centimeter, centimetre, cm
millimeter, millimetre, mm
mile, mi
foot, ft
inch, in
yard, yd
square kilometer, square kilometre, sq km, km2, square km, sqkm
square meter, square metre, sq m, m2, square m, sqm
square mile, sq mi, sq mile, square mi
square foot, sq ft, sq foot, square ft, ft2, sqft
cubic meter, cubic metre, cu m, m3, cubic m
cubic foot, cu ft, cubic ft, ft3
hectare, ha
kilogram, kilogramme, kg, kilo
gram, gramme, g
milligram, mg
pound, lb, lbs
ounce, oz
tonne, t, metric ton, mt
liter, litre, l
milliliter, millilitre, ml
gallon, gal
barrel, bbl
mile per hour, mph, mile an hour, mi h
kilometer per hour, kilometre per hour, km h, kph, kmh, kmph, km per hour, kilometer an hour, kilometre an hour
meter per second, metre per second, m s, mps
knot, kn, kt
hour, h, hr
minute, min
second, s, sec
day, d
week, wk
month, mo
year, yr
degree celsius, c, celsius, centigrade, degree c, degree centigrade
degree fahrenheit, f, fahrenheit, degree f
watt, w
kilowatt, kw
megawatt, mw
gigawatt, gw
kilowatt hour, kwh
megawatt hour, mwh
gigawatt hour, gwh
megabyte, mb
gigabyte, gb
terabyte, tb
hertz, hz
volt, v
`);

const MONEY = lines(`
dollar, usd, buck, us dollar, u s dollar, american dollar
euro, eur
pound, gbp, quid, pound sterling, british pound
yen, jpy, japanese yen
yuan, cny, rmb, renminbi, chinese yuan
rupee, inr, rs, indian rupee
ruble, rouble, rub, russian ruble, russian rouble
won, krw, south korean won
franc, chf, swiss franc
krona, sek, swedish krona
krone, nok, dkk, norwegian krone, danish krone
australian dollar, aud
canadian dollar, cad
hong kong dollar, hkd
new zealand dollar, nzd
singapore dollar, sgd
real, brl, brazilian real
peso, mxn, php, mexican peso, philippine peso
rand, zar
zloty, pln
shekel, ils, nis
hryvnia, uah
naira, ngn
lira, turkish lira
baht, thb
dong, vnd
bitcoin, btc
cent
`);

/** Every spelling of a unit with its name. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  [...MEASURES, ...MONEY].flatMap(([name = "", ...other]) =>
    [name, ...other].map((one) => [one, name] as const),
  ),
);

/** Codes and names of money that may stand before its figure. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(MONEY.flat());

/** Signs of money, and the code each stands for; the longer ones first. */
export const MONEY_SIGNS: readonly (readonly [sign: string, code: string])[] = (
  "US$ usd|HK$ hkd|NZ$ nzd|AU$ aud|CA$ cad|A$ aud|C$ cad|S$ sgd|R$ brl|$ usd|€ eur|£ gbp|¥ jpy|₹ inr|₨ inr|₽ rub|₩ krw|₪ ils|" +
  "₴ uah|₦ ngn|₱ php|₺ lira|฿ thb|₫ vnd|₿ btc|¢ cent"
)
  .split("|")
  .map((pair) => {
    const [sign = "", code = ""] = pair.split(" ");
    return [sign, code];
  });
