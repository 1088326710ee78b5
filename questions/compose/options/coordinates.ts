/**
 * Where capitals and large cities lie, in degrees of latitude and longitude to a tenth: common knowledge, for
 * questions that ask for a place on a map. A tenth of a degree is about 11 km, far below any tolerance there.
 */
const ROWS = `Kabul 34.5 69.2;Tirana 41.3 19.8;Algiers 36.8 3.1;Luanda -8.8 13.2;Buenos Aires -34.6 -58.4;Yerevan 40.2 44.5;Canberra -35.3 149.1;Vienna 48.2 16.4;Baku 40.4 49.9;Manama 26.2 50.6
Dhaka 23.8 90.4;Minsk 53.9 27.6;Brussels 50.8 4.4;La Paz -16.5 -68.1;Sarajevo 43.9 18.4;Gaborone -24.7 25.9;Brasilia -15.8 -47.9;Sofia 42.7 23.3;Ouagadougou 12.4 -1.5;Phnom Penh 11.6 104.9
Yaounde 3.9 11.5;Ottawa 45.4 -75.7;N'Djamena 12.1 15.0;Santiago -33.5 -70.7;Beijing 39.9 116.4;Bogota 4.7 -74.1;Kinshasa -4.3 15.3;San Jose 9.9 -84.1;Zagreb 45.8 16.0;Havana 23.1 -82.4;Nicosia 35.2 33.4
Prague 50.1 14.4;Copenhagen 55.7 12.6;Santo Domingo 18.5 -69.9;Quito -0.2 -78.5;Cairo 30.0 31.2;San Salvador 13.7 -89.2;Asmara 15.3 38.9;Tallinn 59.4 24.8;Addis Ababa 9.0 38.7;Helsinki 60.2 24.9
Paris 48.9 2.4;Tbilisi 41.7 44.8;Berlin 52.5 13.4;Accra 5.6 -0.2;Athens 38.0 23.7;Guatemala City 14.6 -90.5;Conakry 9.6 -13.6;Port-au-Prince 18.5 -72.3;Tegucigalpa 14.1 -87.2;Budapest 47.5 19.0
Reykjavik 64.1 -21.9;New Delhi 28.6 77.2;Jakarta -6.2 106.8;Tehran 35.7 51.4;Baghdad 33.3 44.4;Dublin 53.3 -6.3;Jerusalem 31.8 35.2;Rome 41.9 12.5;Tokyo 35.7 139.7;Amman 31.9 35.9;Astana 51.2 71.4
Nairobi -1.3 36.8;Pristina 42.7 21.2;Bishkek 42.9 74.6;Vientiane 18.0 102.6;Riga 56.9 24.1;Beirut 33.9 35.5;Tripoli 32.9 13.2;Vilnius 54.7 25.3;Antananarivo -18.9 47.5;Kuala Lumpur 3.1 101.7;Bamako 12.6 -8.0
Mexico City 19.4 -99.1;Chisinau 47.0 28.9;Ulaanbaatar 47.9 106.9;Rabat 34.0 -6.8;Maputo -25.9 32.6;Naypyidaw 19.7 96.1;Kathmandu 27.7 85.3;Amsterdam 52.4 4.9;The Hague 52.1 4.3;Wellington -41.3 174.8
Managua 12.1 -86.3;Abuja 9.1 7.4;Pyongyang 39.0 125.8;Skopje 42.0 21.4;Oslo 59.9 10.8;Islamabad 33.7 73.1;Panama City 9.0 -79.5;Asuncion -25.3 -57.6;Lima -12.0 -77.0;Manila 14.6 121.0;Warsaw 52.2 21.0
Lisbon 38.7 -9.1;Doha 25.3 51.5;Bucharest 44.4 26.1;Moscow 55.8 37.6;Kigali -1.9 30.1;Riyadh 24.7 46.7;Dakar 14.7 -17.4;Belgrade 44.8 20.5;Freetown 8.5 -13.2;Bratislava 48.1 17.1;Ljubljana 46.1 14.5
Mogadishu 2.0 45.3;Pretoria -25.7 28.2;Cape Town -33.9 18.4;Seoul 37.6 127.0;Juba 4.9 31.6;Madrid 40.4 -3.7;Colombo 6.9 79.9;Khartoum 15.5 32.6;Stockholm 59.3 18.1;Bern 46.9 7.4;Damascus 33.5 36.3
Taipei 25.0 121.6;Dushanbe 38.6 68.8;Dar es Salaam -6.8 39.3;Bangkok 13.8 100.5;Tunis 36.8 10.2;Ankara 39.9 32.9;Ashgabat 37.9 58.4;Kampala 0.3 32.6;Kyiv 50.5 30.5;Abu Dhabi 24.5 54.4;London 51.5 -0.1
Washington 38.9 -77.0;Montevideo -34.9 -56.2;Tashkent 41.3 69.2;Caracas 10.5 -66.9;Hanoi 21.0 105.8;Sanaa 15.4 44.2;Lusaka -15.4 28.3;Harare -17.8 31.1
New York 40.7 -74.0;Los Angeles 34.1 -118.2;Chicago 41.9 -87.6;Houston 29.8 -95.4;Philadelphia 40.0 -75.2;Dallas 32.8 -96.8;Detroit 42.3 -83.0;Boston 42.4 -71.1;Seattle 47.6 -122.3;Denver 39.7 -105.0
Miami 25.8 -80.2;Atlanta 33.7 -84.4;Cleveland 41.5 -81.7;Minneapolis 45.0 -93.3;San Francisco 37.8 -122.4;Las Vegas 36.2 -115.1;New Orleans 30.0 -90.1;Honolulu 21.3 -157.9;Toronto 43.7 -79.4
Montreal 45.5 -73.6;Vancouver 49.3 -123.1;Rio de Janeiro -22.9 -43.2;Sao Paulo -23.6 -46.6;Birmingham 52.5 -1.9;Manchester 53.5 -2.2;Edinburgh 56.0 -3.2;Glasgow 55.9 -4.3;Belfast 54.6 -5.9;Cardiff 51.5 -3.2
Lyon 45.8 4.8;Marseille 43.3 5.4;Nice 43.7 7.3;Strasbourg 48.6 7.8;Hamburg 53.6 10.0;Munich 48.1 11.6;Frankfurt 50.1 8.7;Zurich 47.4 8.5;Geneva 46.2 6.1;Davos 46.8 9.8;Milan 45.5 9.2;Naples 40.9 14.3
Venice 45.4 12.3;Barcelona 41.4 2.2;Seville 37.4 -6.0;Porto 41.1 -8.6;Rotterdam 51.9 4.5;Gothenburg 57.7 12.0;Bergen 60.4 5.3;Krakow 50.1 19.9;Gdansk 54.4 18.6;Lviv 49.8 24.0;Kharkiv 50.0 36.2
Odesa 46.5 30.7;Mariupol 47.1 37.5;St. Petersburg 59.9 30.3;Vladivostok 43.1 131.9;Kazan 55.8 49.1;Sochi 43.6 39.7;Istanbul 41.0 29.0;Aleppo 36.2 37.2;Mosul 36.3 43.1;Basra 30.5 47.8;Tel Aviv 32.1 34.8
Mecca 21.4 39.8;Dubai 25.2 55.3;Karachi 24.9 67.0;Lahore 31.5 74.3;Mumbai 19.1 72.9;Kolkata 22.6 88.4;Chennai 13.1 80.3;Yangon 16.8 96.2;Ho Chi Minh City 10.8 106.7;Shanghai 31.2 121.5
Guangzhou 23.1 113.3;Shenzhen 22.5 114.1;Wuhan 30.6 114.3;Busan 35.2 129.1;Osaka 34.7 135.5;Hiroshima 34.4 132.5;Fukushima 37.8 140.5;Melbourne -37.8 145.0;Sydney -33.9 151.2;Brisbane -27.5 153.0
Perth -32.0 115.9;Auckland -36.8 174.8;Johannesburg -26.2 28.0;Durban -29.9 31.0;Lagos 6.5 3.4;Benghazi 32.1 20.1;Alexandria 31.2 29.9;Casablanca 33.6 -7.6`;

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const PLACES = new Map<string, Coordinates>(
  ROWS.split(/[;\n]/).map((row) => {
    const [, name = "", latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(row) ?? [];
    return [name, { latitude: Number(latitude), longitude: Number(longitude) }];
  }),
);

/** Where a city lies, by the name that news uses; null for one that is not in the list. */
export const coordinatesOf = (name: string): Coordinates | null =>
  PLACES.get(name.replace(/’/g, "'")) ?? null;
