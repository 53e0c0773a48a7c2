<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MPElection</name>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>0: so many that the smallest p-value can pass the correction, 9,999 at least and five million at most.</source>
        <translation>0 : autant qu’il en faut pour que la plus petite valeur p puisse passer la correction, au moins 9 999 et au plus cinq millions.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>1 for the level with the largest zones. Optional: it stays as it is.</source>
        <translation>1 pour le niveau aux zones les plus grandes. Facultatif : le rang reste inchangé.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>1 where the database was changed, 0 where it had the same results already</source>
        <translation>1 si la base de données a été modifiée, 0 si elle contenait déjà les mêmes résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>1 where the database was changed, 0 where it had the same sums already</source>
        <translation>1 si la base de données a été modifiée, 0 si elle contenait déjà les mêmes sommes</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>1 where the zone counts, 0 where its parts, or the zone it is a part of, count instead</source>
        <translation>1 si la zone compte, 0 si ce sont ses parties, ou la zone dont elle fait partie, qui comptent à sa place</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>1. Read a published table: “Read published results” in the Processing toolbox.</source>
        <translation>1. Lisez un tableau publié : « Lire des résultats publiés » dans la boîte à outils de traitements.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>2. Join it to a layer of zones: “Join results to zones”.</source>
        <translation>2. Joignez-le à une couche de zones : « Joindre des résultats aux zones ».</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>3. Choose that layer here, a party, and what to show.</source>
        <translation>3. Choisissez ici cette couche, un parti et ce qu’il faut afficher.</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>A GeoPackage made by “Create electoral database”</source>
        <translation>Un GeoPackage créé par « Créer une base de données électorale »</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>A click on a colour changes it. Warnings tell which colours are hard to tell apart on a map.</source>
        <translation>Un clic sur une couleur permet de la changer. Les avertissements indiquent quelles couleurs se distinguent mal sur une carte.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>A click zooms to the zone</source>
        <translation>Un clic zoome sur la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>A field ending in _reason says why a measure is missing.</source>
        <translation>Un champ terminé par _reason indique pourquoi une mesure manque.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A file of neighbours (.gal, .gwt)</source>
        <translation>Un fichier de voisinage (.gal, .gwt)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>A list and the percent of its votes that go to others, for instance PPS: RNI=60, PAM=20; what is left is not cast. Several with a semicolon. Optional.</source>
        <translation>Une liste et le pourcentage de ses voix qui va à d’autres, par exemple PPS: RNI=60, PAM=20 ; le reste s’abstient. Séparez plusieurs listes par un point-virgule. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>A page with the law, the seats of the lists, and the allocation of every zone step by step.</source>
        <translation>Une page avec la loi, les sièges des listes et la répartition de chaque zone étape par étape.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point or comma. Optional: told from all counts of the table.</source>
        <translation>Un point ou une virgule. Facultatif : déduit de l’ensemble des nombres du tableau.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point, comma, apostrophe or blank. Optional: told from all counts of the table.</source>
        <translation>Un point, une virgule, une apostrophe ou une espace. Facultatif : déduit de l’ensemble des nombres du tableau.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A table of neighbours</source>
        <translation>Une table de voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>A zone is in a cluster where its p-value, corrected, is at most this.</source>
        <translation>Une zone appartient à un foyer si sa valeur p, corrigée, ne dépasse pas ce niveau.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>A zone rule that was saved or written by hand. Optional; where it is given it decides, with its own thresholds, and the rule and thresholds above are not used.</source>
        <translation>Une règle de zones enregistrée ou écrite à la main. Facultatif ; si elle est donnée, c’est elle qui décide, avec ses propres seuils, et la règle et les seuils ci-dessus ne sont pas utilisés.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept All</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept the best proposal of each row shown, from a score</source>
        <translation>Accepter la meilleure proposition de chaque ligne affichée, à partir d’un score</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accepted: {count}</source>
        <translation>Acceptées : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Add to the zones there are</source>
        <translation>Ajouter aux zones existantes</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Adds deviation_neighbours: the share minus that over the neighbouring zones together, summed from their votes. The parameters on neighbours below are used for it only.</source>
        <translation>Ajoute deviation_neighbours : la part moins celle de l’ensemble des zones voisines, calculée sur la somme de leurs voix. Les paramètres de voisinage ci-dessous ne servent qu’à cela.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>After: {law}</source>
        <translation>Après : {law}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Aggregate in database</source>
        <translation>Agréger dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregate results to a parent level</source>
        <translation>Agréger des résultats au niveau parent</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregated results</source>
        <translation>Résultats agrégés</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases applied</source>
        <translation>Alias appliqués</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases not applied</source>
        <translation>Alias non appliqués</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>All Classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>All Lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>All Lists ({count})</source>
        <translation>Toutes les listes ({count})</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>All Parents</source>
        <translation>Toutes les zones parentes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>All findings and what the database holds, as a page.</source>
        <translation>Tous les constats et le contenu de la base de données, sous forme de page.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>All zones with their results, then results without zone.</source>
        <translation>Toutes les zones avec leurs résultats, puis les résultats sans zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>All zones within a distance, by their centres</source>
        <translation>Toutes les zones à moins d’une certaine distance, de centre à centre</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Allocate seats</source>
        <translation>Répartir les sièges</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Allocation of seats: {party}</source>
        <translation>Répartition des sièges : {party}</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation step by step</source>
        <translation>Répartition étape par étape</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Allocation: {zone}</source>
        <translation>Répartition : {zone}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>An election layer with the classes of “Clusters of zones” or of a zone rule.</source>
        <translation>Une couche électorale avec les classes de « Foyers de zones » ou d’une règle de zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Another ballot of the same zones</source>
        <translation>Un autre scrutin des mêmes zones</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Arabic name</source>
        <translation>Nom arabe</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the party or list</source>
        <translation>Nom arabe du parti ou de la liste</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the zone</source>
        <translation>Nom arabe de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas</source>
        <translation>Aires</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas left out for having few zones</source>
        <translation>Aires écartées, faute de zones en nombre suffisant</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of clusters</source>
        <translation>Aires des foyers</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of fewer zones are left out, and counted.</source>
        <translation>Les aires qui comptent moins de zones sont écartées et dénombrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>As #1F77B4. Optional: it stays as it is.</source>
        <translation>Sous la forme #1F77B4. Facultatif : la couleur reste inchangée.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>As 2021-09-08. Optional.</source>
        <translation>Sous la forme 2021-09-08. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>As it is</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Atlas of zones</source>
        <translation>Atlas des zones</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Atlas…</source>
        <translation>Atlas…</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Back to what was shown before (Ctrl+Z)</source>
        <translation>Revenir à l’affichage précédent (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Balance</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Ballot</source>
        <translation>Scrutin</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Ballots cast by registered elector</source>
        <translation>Votants rapportés aux inscrits</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Ballots cast; missing is not published</source>
        <translation>Votants ; vide : non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Begins with a page of all zones that lists the others.</source>
        <translation>Commence par une page de toutes les zones, qui énumère les autres pages.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bivariate local Moran's I</source>
        <translation>I de Moran local bivarié</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Blank cells below the name of a zone above, as merged cells leave them, are filled with it and said.</source>
        <translation>Les cellules vides sous le nom d’une zone, telles que les laissent les cellules fusionnées, sont remplies par ce nom et signalées.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Block of columns</source>
        <translation>Bloc de colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Body that is elected</source>
        <translation>Institution élue</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Boundary layer with one zone a feature</source>
        <translation>Couche de limites, une entité par zone</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Boundary layer with one zone a feature.</source>
        <translation>Couche de limites, une entité par zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Boundary layer, or table without geometry, with one zone a feature.</source>
        <translation>Couche de limites, ou table sans géométrie, une entité par zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name</source>
        <translation>Par code ou par nom</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names applied</source>
        <translation>Par code ou par nom, noms proches appliqués</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names proposed</source>
        <translation>Par code ou par nom, noms proches proposés</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>By their parents, zones would be parts of themselves: {zones}. Correct the parents.</source>
        <translation>D’après leurs parents, des zones feraient partie d’elles-mêmes : {zones}. Corrigez les zones parentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>By weights and by area: a piece that is less than this share of both its zones is taken for an inaccuracy of the boundaries. 0 takes every piece.</source>
        <translation>Par pondération et par superficie : un morceau qui représente moins que cette part de ses deux zones est tenu pour une imprécision des limites. 0 retient tous les morceaux.</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <location filename="../ui/matching_window.py"/>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage, as published.</source>
        <translation>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON ou GeoPackage, tel que publié.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage.</source>
        <translation>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON ou GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Cancel; the lists stay as they are</source>
        <translation>Annuler ; les listes restent inchangées</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Cancel; the map stays as it is</source>
        <translation>Annuler ; la carte reste inchangée</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled; nothing has been written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries results to other boundaries by a table of codes or by inhabitants; no vote is lost or made.</source>
        <translation>Transpose des résultats sur d’autres limites par une table de codes ou selon la population ; aucune voix n’est perdue ni créée.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries the counts of an election layer to zones of other boundaries, in whole numbers, so that the votes of every list are the same before and after.

By CROSSWALK, a table of old and new codes: zones that are merged, renamed, or split by weights. By WEIGHT, a layer of points or polygons with their inhabitants: each zone is shared out by the inhabitants of its pieces. By neither, by area, which takes inhabitants as spread evenly: use it for want of better only.

Each count of each zone is shared out by largest remainder: the votes of each list, valid votes for no list shown, ballots that are not valid, electors who did not vote. valid, voters and registered are the sums, so that they fit the votes as they did before. Of equal remainders the targets take turns, in the order of their codes. NULL stays NULL.

Zones that go nowhere are kept as rows without geometry, so that totals stay whole.

Fields:</source>
        <translation>Transpose les nombres d’une couche électorale sur des zones aux limites différentes, en nombres entiers, de sorte que les voix de chaque liste soient les mêmes avant et après.

Par CROSSWALK, une table d’anciens et de nouveaux codes : zones fusionnées, renommées ou scindées selon des pondérations. Par WEIGHT, une couche de points ou de polygones portant leur population : chaque zone est partagée selon la population de ses morceaux. Sans l’une ni l’autre, selon la superficie, ce qui suppose une population uniformément répartie : à n’utiliser que faute de mieux.

Chaque nombre de chaque zone est partagé au plus fort reste : les voix de chaque liste, les suffrages exprimés pour aucune des listes présentes, les bulletins non exprimés, les inscrits qui n’ont pas voté. valid, voters et registered en sont les sommes, et concordent donc avec les voix comme auparavant. À restes égaux, les zones cibles sont servies à tour de rôle, dans l’ordre de leurs codes. NULL reste NULL.

Les zones sans destination sont conservées comme lignes sans géométrie, pour que les totaux restent entiers.

Champs :</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Change of the ballots cast (%)</source>
        <translation>Variation du nombre de votants (%)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Change of the party's share since the election chosen below</source>
        <translation>Évolution de la part des voix du parti depuis l’élection choisie ci-dessous</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Changes the votes of an election as a scenario says and hands out the seats anew. In this order: lists merge, lists withdraw, votes swing, turnout changes. Votes stay whole numbers and, but for turnout and votes that go to no list, their sum. It is arithmetic on this election, no forecast.

Adds seats_before, seats_after and seats_change of the party, seats_gained_by and seats_lost_by (lists, with how many seats) and seats_moved. They are NULL where a tie, or a figure that is not published, leaves it open whose a seat is.

SUMMARY has one row a list; SENSITIVITY the seats of every list when the party swings further in steps.</source>
        <translation>Modifie les voix d’une élection selon un scénario et répartit de nouveau les sièges. Dans cet ordre : des listes fusionnent, des listes se retirent, les voix glissent, la participation change. Les voix restent des nombres entiers et, hormis l’effet de la participation et les voix qui ne vont à aucune liste, leur somme ne change pas. C’est un calcul sur cette élection, non une prévision.

Ajoute seats_before, seats_after et seats_change du parti, seats_gained_by et seats_lost_by (les listes et leur nombre de sièges) et seats_moved. Ces champs sont NULL si une égalité, ou un chiffre non publié, laisse indécis à qui revient un siège.

SUMMARY a une ligne par liste ; SENSITIVITY donne les sièges de chaque liste lorsque le parti glisse davantage, pas à pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database and changes nothing in it.

damage: the file itself, references, the spatial index. orphans: results, seats, aliases and parents of zones that are not there. totals: votes of the zones against those of the lists, and against the ledger of the load. duplicates: zones of one name under one parent. levels: an election that is loaded on two levels, or for a whole and its parts, with other sums, zone by zone or in all; sums of results that have changed or gone. geometry: invalid or empty. measures: share, rank, margin, gap and class against the votes, which somebody may have edited. counts: more votes than valid, more ballots than electors.

What is certainly wrong counts in PROBLEMS, what may be right all the same in WARNINGS.</source>
        <translation>Contrôle une base de données électorale sans rien y modifier.

damage : le fichier lui-même, les références, l’index spatial. orphans : résultats, sièges, alias et parents de zones qui n’existent pas. totals : voix des zones comparées à celles des listes et au bilan du chargement. duplicates : zones de même nom sous la même zone parente. levels : élection chargée à deux niveaux, ou pour un tout et ses parties, avec des sommes différentes, zone par zone ou au total ; sommes de résultats qui ont changé ou disparu. geometry : invalide ou vide. measures : part des voix, rang, marge, écart et classe comparés aux voix, que quelqu’un a pu modifier. counts : plus de voix que de suffrages exprimés, plus de votants que d’inscrits.

Ce qui est certainement faux compte dans PROBLEMS, ce qui peut malgré tout être juste dans WARNINGS.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database: totals, orphans, duplicates, levels that disagree, geometry.</source>
        <translation>Contrôle une base de données électorale : totaux, orphelins, doublons, niveaux discordants, géométrie.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../ui/database_choice.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose a table of lists, then “Show Lists”: what has no party is listed.</source>
        <translation>Choisissez une table de listes, puis « Afficher les listes » : celles qui n’ont pas de parti sont énumérées.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose either PARTY or FIELD, not both.</source>
        <translation>Choisissez soit PARTY, soit FIELD, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Choose first: {names}</source>
        <translation>Choisissez d’abord : {names}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Choose one on either side first.</source>
        <translation>Choisissez d’abord un élément de chaque côté.</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Choose one zone in the list or on the map.</source>
        <translation>Choisissez une seule zone dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose what to look at: PARTY, or FIELD.</source>
        <translation>Choisissez ce qu’il faut examiner : PARTY ou FIELD.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose zones, results and the fields that name them, then “Find Matches”: what has no zone is listed.</source>
        <translation>Choisissez les zones, les résultats et les champs qui les désignent, puis « Chercher les correspondances » : les résultats sans zone sont énumérés.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Choose {side}_CODE or {side}_NAME: the table has neither zone_code nor zone_name. Fields: {fields}</source>
        <translation>Choisissez {side}_CODE ou {side}_NAME : la table n’a ni zone_code ni zone_name. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Classes of the rule custom</source>
        <translation>Classes de la règle custom</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classified zones</source>
        <translation>Zones classifiées</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classify zones of a party</source>
        <translation>Classifier les zones d’un parti</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Close names with their score and the second best.</source>
        <translation>Noms proches avec leur score et le deuxième meilleur.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Close to</source>
        <translation>Proche de</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>Clusters</source>
        <translation>Foyers</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Clusters of zones</source>
        <translation>Foyers de zones</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the results. Optional: old_code.</source>
        <translation>Code dans les résultats. Facultatif : old_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the target. Optional: new_code.</source>
        <translation>Code dans les zones cibles. Facultatif : new_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Code of one level. Optional: all of them.</source>
        <translation>Code d’un niveau. Facultatif : tous.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Code of the level in the database, such as province.</source>
        <translation>Code du niveau dans la base de données, par exemple province.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Code of the level of the parents, such as province.</source>
        <translation>Code du niveau des zones parentes, par exemple province.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the level of the zones</source>
        <translation>Code du niveau des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the level, such as province. A level that is not in the database yet is made.</source>
        <translation>Code du niveau, par exemple province. Un niveau qui n’est pas encore dans la base de données est créé.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Code of the list in the later election, or its name in the party registry; for instance MP.</source>
        <translation>Code de la liste à l’élection la plus récente, ou son nom dans le registre des partis ; par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name in the party registry; for instance MP.</source>
        <translation>Code de la liste, comme dans son champ votes_&lt;CODE&gt;, ou son nom dans le registre des partis ; par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name; for instance MP.</source>
        <translation>Code de la liste, comme dans son champ votes_&lt;CODE&gt;, ou son nom ; par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Code of the list. Optional where the layer holds the measures of a party, and for the theme winner.</source>
        <translation>Code de la liste. Facultatif si la couche contient les mesures d’un parti, et pour le thème winner.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the parent</source>
        <translation>Code de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list</source>
        <translation>Code du parti ou de la liste</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list, as in the other tables</source>
        <translation>Code du parti ou de la liste, comme dans les autres tables</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code of the target zones</source>
        <translation>Code des zones cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone one level up</source>
        <translation>Code de la zone du niveau immédiatement supérieur</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone, unique in its level and vintage</source>
        <translation>Code de la zone, unique dans son niveau et son millésime</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the zones</source>
        <translation>Code des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Code or name of a party or list of that election, such as MP.</source>
        <translation>Code ou nom d’un parti ou d’une liste de cette élection, par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Code or name of a party or list, such as MP.</source>
        <translation>Code ou nom d’un parti ou d’une liste, par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Code or name of the list whose share of the valid votes is looked at. Or choose FIELD.</source>
        <translation>Code ou nom de la liste dont on étudie la part des suffrages exprimés. Ou choisissez FIELD.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Code or name of the zone one level up. Optional: parent_code and parent_name where it is not chosen.</source>
        <translation>Code ou nom de la zone du niveau immédiatement supérieur. Facultatif : parent_code et parent_name s’il n’est pas choisi.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone one level up; it becomes zone_code. Codes are safer: two zones of one name would be summed as one. Optional: parent_code, else parent_name.</source>
        <translation>Code ou nom de la zone du niveau immédiatement supérieur ; il devient zone_code. Les codes sont plus sûrs : deux zones de même nom seraient additionnées comme une seule. Facultatif : parent_code, sinon parent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone two levels up, such as region_code; it becomes the parent of the aggregated zones, so that they can be aggregated again. Optional: grandparent_code, else grandparent_name.</source>
        <translation>Code ou nom de la zone située deux niveaux plus haut, par exemple region_code ; il devient le parent des zones agrégées, qui peuvent ainsi être agrégées à leur tour. Facultatif : grandparent_code, sinon grandparent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Codes that were changed to meet those of zones</source>
        <translation>Codes modifiés pour rejoindre ceux des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Colour (#rrggbb)</source>
        <translation>Couleur (#rrggbb)</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colour of {party}</source>
        <translation>Couleur de {party}</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Colour on maps, as #RRGGBB</source>
        <translation>Couleur sur les cartes, sous la forme #RRGGBB</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colours of</source>
        <translation>Couleurs de</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Colours of the parties</source>
        <translation>Couleurs des partis</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of ballots cast</source>
        <translation>Colonne des votants</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of invalid ballots</source>
        <translation>Colonne des bulletins nuls</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of registered electors</source>
        <translation>Colonne des inscrits</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of seats to fill</source>
        <translation>Colonne des sièges à pourvoir</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list (long tables)</source>
        <translation>Colonne de la liste (tableaux longs)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list's number (long tables)</source>
        <translation>Colonne du numéro de la liste (tableaux longs)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone</source>
        <translation>Colonne de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone's code</source>
        <translation>Colonne du code de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the votes (long tables)</source>
        <translation>Colonne des voix (tableaux longs)</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone code</source>
        <translation>Colonne du code de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name</source>
        <translation>Colonne du nom de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name in Arabic</source>
        <translation>Colonne du nom de la zone en arabe</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of valid votes</source>
        <translation>Colonne des suffrages exprimés</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column that tells ballots apart</source>
        <translation>Colonne qui distingue les scrutins</translation>
    </message>
    <message>
        <location filename="../ui/zone_table.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Columns of votes (wide tables)</source>
        <translation>Colonnes de voix (tableaux larges)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Commune results to province</source>
        <translation>Des résultats communaux à la province</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compare elections</source>
        <translation>Comparer des élections</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Compared zones</source>
        <translation>Zones comparées</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares a party in two or more elections of the same zones: swing, flips, volatility, history.</source>
        <translation>Compare un parti sur deux élections ou plus des mêmes zones : glissement, bascules, volatilité, historique.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Compares every zone with its neighbours and tells clusters from chance.

Methods: local Moran's I (Anselin 1995): zones like their neighbours, or unlike them. Getis-Ord Gi* and G (Ord and Getis 1995): where high or low values gather, with or without the zone itself. Local Moran of rates: shares of small zones vary by chance, empirical-Bayes standardisation (Assuncao and Reis 1999, binomial) takes that out. Bivariate: own value against a second one around. Difference: change between two fields or two elections. Join count (Anselin and Li 2019): zones of a class side by side.

Without significance a zone is in no cluster. A zone without a value is no data and never 0, one whose neighbours have none is apart; neither counts in any mean. The same seed gives the same result on any machine. A small p says that chance seldom does so; it does not say why, nor how large the difference is.

Fields (x the value, z standardised, w weights of the neighbours that sum to 1):</source>
        <translation>Compare chaque zone à ses voisines et distingue les foyers du hasard.

Méthodes : I de Moran local (Anselin 1995) : zones semblables à leurs voisines, ou différentes. Getis-Ord Gi* et G (Ord et Getis 1995) : où se concentrent les valeurs élevées ou basses, avec ou sans la zone elle-même. Moran local de taux : les parts des petites zones varient au hasard, ce que corrige la standardisation bayésienne empirique (Assuncao et Reis 1999, binomiale). Bivariée : valeur propre contre une seconde valeur alentour. Différence : évolution entre deux champs ou deux élections. Dénombrement de paires (Anselin et Li 2019) : zones d’une classe côte à côte.

Sans significativité, une zone n’est dans aucun foyer. Une zone sans valeur est une donnée manquante et jamais 0, une zone dont aucune voisine n’a de valeur est mise à part ; ni l’une ni l’autre ne compte dans aucune moyenne. La même graine donne le même résultat sur toute machine. Une petite valeur p dit que le hasard en produit rarement autant ; elle ne dit ni pourquoi, ni quelle est l’ampleur de la différence.

Champs (x la valeur, z la valeur standardisée, w les pondérations des voisines, de somme 1) :</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares two elections of the same zones, and follows a party over these and any earlier ones.

Zones correspond by code where nothing in their names speaks against it, and by name where it is the only one on both sides. Zones that do not correspond are left without figures, named in compared_reason and listed in UNMATCHED; they are never compared by luck.

The history_... fields look at d, the share in the zone minus the party's share over all zones of that election. Their classes are stronghold (high and steady), volatile (high, not steady), winnable (below, but rising or not steady) and weak; “Style zones” draws them, and “Classify zones of a party” takes them as its rule history. Two ballots of one day are no two elections.

Lists that changed their name or merged are declared in PARTY_MAP, or taken from the party registry by naming the earlier elections; several may become one. A list that was split is refused. Shares are fractions of 1, thresholds points. A measure that lacks what it needs is NULL and its reason says why.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall share; t the later election, t-1 the earlier one):</source>
        <translation>Compare deux élections des mêmes zones, et suit un parti sur ces élections et d’éventuelles élections antérieures.

Les zones se correspondent par leur code si rien dans leurs noms ne s’y oppose, et par leur nom s’il est unique des deux côtés. Les zones sans correspondance restent sans chiffres, sont nommées dans compared_reason et énumérées dans UNMATCHED ; elles ne sont jamais comparées au petit bonheur.

Les champs history_... portent sur d, la part dans la zone moins la part du parti sur toutes les zones de la même élection. Leurs classes sont stronghold (bastion : élevée et stable), volatile (forte mais instable), winnable (gagnable : inférieure, mais en hausse ou instable) et weak (faible) ; « Styliser les zones » les dessine, et « Classifier les zones d’un parti » les reprend comme règle history. Deux scrutins d’un même jour ne font pas deux élections.

Les listes qui ont changé de nom ou fusionné sont déclarées dans PARTY_MAP, ou reprises du registre des partis en nommant les élections antérieures ; plusieurs listes peuvent n’en devenir qu’une. Une liste qui a été scindée est refusée. Les parts sont des fractions de 1, les seuils des points. Une mesure à laquelle manque une donnée nécessaire est NULL, et sa raison indique pourquoi.

Champs (v voix, V suffrages exprimés, C votants, E inscrits, s = v / V, S la part d’ensemble ; t l’élection la plus récente, t-1 l’élection antérieure) :</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Copies an election layer and gives it a native renderer with its legend; the style is saved with the layer, so that any QGIS shows it.

Theme class: zone classes of a party. Theme share: its share in steps of 5 points. Theme winner: the colour of the first list, darker with its margin. Theme swing: what a party gained or lost, in steps about 0; it needs the fields of “Compare elections”. Theme clusters: zones that are like their surroundings beyond chance; it needs those of “Clusters of zones”. The others are explained at the parameter. No list, zero, tie and no data have legend entries of their own; every entry has its number of zones.

Fields that the theme needs and the layer lacks are computed as “Classify zones of a party” (the rule file given, else the rule strength with its default thresholds) and “Zone indicators” do; those of the same party are kept where the counts of the layer still give them.</source>
        <translation>Copie une couche électorale et lui donne un rendu natif avec sa légende ; le style est enregistré avec la couche, et tout QGIS l’affiche donc.

Thème class : classes des zones d’un parti. Thème share : sa part des voix, par paliers de 5 points. Thème winner : couleur de la liste en tête, d’autant plus foncée que son avance est grande. Thème swing : ce qu’un parti a gagné ou perdu, par paliers de part et d’autre de 0 ; il demande les champs de « Comparer des élections ». Thème clusters : zones semblables à leur entourage, ou différentes, au-delà du hasard ; il demande ceux de « Foyers de zones ». Les autres thèmes sont expliqués au paramètre. Les cas sans liste, zéro, égalité et sans données ont leur propre entrée de légende ; chaque entrée porte son nombre de zones.

Les champs que le thème demande et qui manquent à la couche sont calculés comme le font « Classifier les zones d’un parti » (avec le fichier de règle donné, sinon la règle strength et ses seuils par défaut) et « Indicateurs des zones » ; ceux du même parti sont conservés tant que les nombres de la couche les donnent encore.</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Copy all figures of the zone as text</source>
        <translation>Copier tous les chiffres de la zone sous forme de texte</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Copy the card</source>
        <translation>Copier la fiche</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Correct election in database</source>
        <translation>Corriger une élection dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Correct level in database</source>
        <translation>Corriger un niveau dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Correct party in database</source>
        <translation>Corriger un parti dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Corrects name, date, body, ballot, law or note of an election in the electoral database.</source>
        <translation>Corrige le nom, la date, l’institution élue, le scrutin, la loi ou la note d’une élection dans la base de données électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Corrects the name of a level of zones, or its rank, by which levels are listed. The code of the level, its zones and the results on it stay. Which side counts where zones are parts of others is changed by “Load zones into database”.

The table edit_log keeps what was there before.</source>
        <translation>Corrige le nom d’un niveau de zones, ou son rang, selon lequel les niveaux sont rangés. Le code du niveau, ses zones et les résultats qui s’y rapportent restent inchangés. Si des zones font partie d’autres zones, c’est « Charger des zones dans la base de données » qui change le côté qui compte.

La table edit_log conserve ce qui s’y trouvait auparavant.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Corrects the name or the rank of a level of zones in the electoral database.</source>
        <translation>Corrige le nom ou le rang d’un niveau de zones dans la base de données électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Corrects the names and the colour of a party or list. Its code and its votes stay.

“Map from database” draws in the new colour from then on. A style that is saved with a map or a project stays as it is. The table edit_log keeps what was there before.</source>
        <translation>Corrige les noms et la couleur d’un parti ou d’une liste. Son code et ses voix restent inchangés.

« Carte depuis la base de données » utilise dès lors la nouvelle couleur. Un style enregistré avec une carte ou un projet reste inchangé. La table edit_log conserve ce qui s’y trouvait auparavant.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>Corrects the names or the colour of a party or list in the electoral database.</source>
        <translation>Corrige les noms ou la couleur d’un parti ou d’une liste dans la base de données électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Corrects what the database says of an election: name, date, body, ballot, law and note. What is left empty stays as it is.

The id of the election and its results stay, so projects with its maps stay whole. The table edit_log keeps what was there before.</source>
        <translation>Corrige ce que la base de données dit d’une élection : nom, date, institution élue, scrutin, loi et note. Ce qui est laissé vide reste inchangé.

L’identifiant de l’élection et ses résultats restent inchangés, les projets qui contiennent ses cartes restent donc intacts. La table edit_log conserve ce qui s’y trouvait auparavant.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Counted from 1, titles above it included. 0: found.</source>
        <translation>Compté à partir de 1, titres placés au-dessus compris. 0 : trouvé automatiquement.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Counts (CSV)</source>
        <translation>Nombres (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Counts that contradict each other</source>
        <translation>Nombres contradictoires</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Create electoral database</source>
        <translation>Créer une base de données électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Crosswalk</source>
        <translation>Table de passage</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Damage, references and index</source>
        <translation>Dommages, références et index</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Data dictionary (CSV)</source>
        <translation>Dictionnaire des données (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Date of a new election</source>
        <translation>Date d’une nouvelle élection</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Date, as 2021-09-08</source>
        <translation>Date, sous la forme 2021-09-08</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Day of the election, as year, month and day</source>
        <translation>Jour de l’élection, en année, mois et jour</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Decide which zones and parties are meant where a join or a reading has left it open</source>
        <translation>Décider quelles zones et quels partis sont visés, là où une jointure ou une lecture l’a laissé en suspens</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Decided for several rows: a zone takes one.</source>
        <translation>Retenue pour plusieurs lignes : une zone n’en reçoit qu’une.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Decimal separator</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Decisions in red, not to be saved: {count}</source>
        <translation>Décisions en rouge, non enregistrables : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists</source>
        <translation>Décisions sur les listes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists, written again</source>
        <translation>Décisions sur les listes, réécrites</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Deviation from the neighbours</source>
        <translation>Écart à la part des voisines</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Distance (metres, 0: found)</source>
        <translation>Distance (mètres, 0 : automatique)</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Distribution of the share over the zones</source>
        <translation>Distribution de la part des voix entre les zones</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Draws a layer of zones as a sheet with title, map, legend, scale bar and source.</source>
        <translation>Met en page une couche de zones sur une feuille avec titre, carte, légende, échelle graphique et source.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Draws a line between the centres of neighbouring zones; the table of the lines can be edited.</source>
        <translation>Trace une ligne entre les centres des zones voisines ; la table de ces lignes peut être modifiée.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>ELECTION is empty: give the election an id, such as 2021_local.</source>
        <translation>ELECTION est vide : donnez à l’élection un identifiant, par exemple 2021_local.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>ELECTIONS names {named} elections, and {count} earlier ones are given. Name one for PREVIOUS and one for each layer of EARLIER, in their order, or none.</source>
        <translation>ELECTIONS nomme {named} élections, et {count} élections antérieures sont données. Nommez-en une pour PREVIOUS et une pour chaque couche de EARLIER, dans leur ordre, ou aucune.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Each list as published, its code, how it was matched, its votes, and the parties with the closest names.</source>
        <translation>Chaque liste telle que publiée, son code, son mode d’appariement, ses voix et les partis aux noms les plus proches.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Earlier election</source>
        <translation>Élection antérieure</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Earlier elections in the registry</source>
        <translation>Élections antérieures dans le registre</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Earlier results</source>
        <translation>Résultats antérieurs</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>Edits of “{layer}” that are not saved are not in these figures until you save them.</source>
        <translation>Les modifications non enregistrées de « {layer} » n’entrent pas dans ces chiffres tant que vous ne les avez pas enregistrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats</source>
        <translation>Nombre effectif de listes en sièges</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats (Golosov)</source>
        <translation>Nombre effectif de listes en sièges (Golosov)</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes</source>
        <translation>Nombre effectif de listes en voix</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes (Golosov)</source>
        <translation>Nombre effectif de listes en voix (Golosov)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Election Layer</source>
        <translation>Couche électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/dock.py"/>
        <source>Election layer</source>
        <translation>Couche électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Election layer from database</source>
        <translation>Couche électorale depuis la base de données</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election layer of the project</source>
        <translation>Couche électorale du projet</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Election layer or results table of the sister ballot or the election before, to judge the join by: zones whose figures are far from it, or fit a neighbour much better, are suspicious. Optional.</source>
        <translation>Couche électorale ou table de résultats du scrutin jumeau ou de l’élection précédente, pour juger la jointure : les zones dont les chiffres s’en écartent beaucoup, ou conviennent bien mieux à une voisine, sont douteuses. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table of the election before.</source>
        <translation>Couche électorale ou table de l’élection précédente.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table, one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation>Couche électorale ou table, une entité par zone et un champ votes_&lt;CODE&gt; par liste.</translation>
    </message>
    <message>
        <location filename="../ui/sources.py"/>
        <source>Election layers of the project</source>
        <translation>Couches électorales du projet</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election layers of the project, or an electoral database</source>
        <translation>Couches électorales du projet, ou une base de données électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layers or tables from before the earlier election, for the history of the zones: the most recent first, the oldest last. Optional.</source>
        <translation>Couches électorales ou tables plus anciennes que l’élection antérieure, pour l’historique des zones : la plus récente d’abord, la plus ancienne en dernier. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Election of the database</source>
        <translation>Élection de la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/messages.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/warnings_button.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Elections and levels exported</source>
        <translation>Élections et niveaux exportés</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../ui/database_menu.py"/>
        <source>Electoral database</source>
        <translation>Base de données électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Electoral database, for the next step</source>
        <translation>Base de données électorale, pour l’étape suivante</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../ui/seats_panel.py"/>
        <source>Electoral law</source>
        <translation>Loi électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Electoral law after</source>
        <translation>Loi électorale après</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Every row has its zone.</source>
        <translation>Chaque ligne a sa zone.</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Every zone is on the map ({zones})</source>
        <translation>Toutes les zones sont sur la carte ({zones})</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Everything the join found and decided.</source>
        <translation>Tout ce que la jointure a trouvé et décidé.</translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Excess votes</source>
        <translation>Voix en excédent</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Explain the measures shown here</source>
        <translation>Expliquer les mesures affichées ici</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export List…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Export results</source>
        <translation>Exporter des résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Expression that chooses rows, such as one ballot of several. Optional.</source>
        <translation>Expression qui choisit des lignes, par exemple un scrutin parmi plusieurs. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>False discovery rate (Benjamini and Hochberg)</source>
        <translation>Taux de fausses découvertes (Benjamini et Hochberg)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Fewest neighbours of a zone</source>
        <translation>Plus petit nombre de voisines d’une zone</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Fewest zones of an area</source>
        <translation>Nombre minimal de zones par aire</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Field of the weight layer. Optional: population.</source>
        <translation>Champ de la couche de pondération. Facultatif : population.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Field or expression with the code of the region, or whatever group has a page. The first two characters of a code are left("parent_code", 2).</source>
        <translation>Champ ou expression donnant le code de la région, ou de tout autre groupe auquel revient une page. Les deux premiers caractères d’un code s’obtiennent par left("parent_code", 2).</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Field with the code or name of the province. Optional: parent_code, else parent_name.</source>
        <translation>Champ qui contient le code ou le nom de la province. Facultatif : parent_code, sinon parent_name.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Field with the inhabitants, to judge the join by. Optional: the field population where there is one.</source>
        <translation>Champ de la population, pour juger la jointure. Facultatif : le champ population s’il existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Fields with the votes of a list, by code or name, votes_&lt;CODE&gt; in the output. Optional: all votes_*.</source>
        <translation>Champs des voix d’une liste, par code ou par nom, votes_&lt;CODE&gt; dans la sortie. Facultatif : tous les champs votes_*.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Fields with the votes of a list, named votes_&lt;CODE&gt;, or by the name of the list: it is then the party of that name, or a list with a code of its own. Optional: all fields votes_*.</source>
        <translation>Champs des voix d’une liste, nommés votes_&lt;CODE&gt;, ou par le nom de la liste : c’est alors le parti de ce nom, ou une liste avec un code à elle. Facultatif : tous les champs votes_*.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Figures of the lists</source>
        <translation>Chiffres des listes</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Figures of the zone</source>
        <translation>Chiffres de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>File of neighbours</source>
        <translation>Fichier de voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>File or results that the figures come from</source>
        <translation>Fichier ou résultats d’où proviennent les chiffres</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>File that the results were read from; its name and SHA-256 go into the log of imports. Optional: the file of the results table.</source>
        <translation>Fichier dans lequel les résultats ont été lus ; son nom et son SHA-256 sont inscrits au journal des imports. Facultatif : le fichier de la table de résultats.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>File with codes, names and colours of the parties: JSON, or a table (CSV) with the columns code, name, name_fr, name_ar, aliases (with | between them), colour. Optional: Morocco's, shipped with the plugin.</source>
        <translation>Fichier des codes, noms et couleurs des partis : JSON, ou table (CSV) avec les colonnes code, name, name_fr, name_ar, aliases (séparés par |), colour. Facultatif : celui du Maroc, fourni avec l’extension.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>File with the choices of an earlier reading, or one of: {names}. Parameters given beside it win.</source>
        <translation>Fichier contenant les choix d’une lecture antérieure, ou l’un de : {names}. Les paramètres donnés à côté l’emportent.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fill merged cells of zones</source>
        <translation>Remplir les cellules fusionnées des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Filter keeps {kept} of {rows} rows</source>
        <translation>Le filtre retient {kept} lignes sur {rows}</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Find Matches</source>
        <translation>Chercher les correspondances</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Finds which zones are neighbours and draws a line between their centres.

The lines have zone_code and neighbour_code, zone_name and neighbour_name, weight, mutual (1: both are a neighbour of the other) and metres, the distance of the centres (NULL where a centre is not known). Delete a line, or add one, for instance over a strait, and give the layer to “Clusters of zones” as table of neighbours.

Queen neighbours share a border or a corner, rook neighbours a border. Zones without a neighbour are named in the log.</source>
        <translation>Détermine quelles zones sont voisines et trace une ligne entre leurs centres.

Les lignes portent zone_code et neighbour_code, zone_name et neighbour_name, weight, mutual (1 : chacune est voisine de l’autre) et metres, la distance des centres (NULL si un centre est inconnu). Supprimez une ligne, ou ajoutez-en une, par exemple par-dessus un détroit, et donnez la couche à « Foyers de zones » comme table de voisinage.

Les voisines au sens de la reine ont en commun une limite ou un sommet, au sens de la tour une limite. Les zones sans voisine sont nommées dans le journal.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>First list of each zone, darker with its margin</source>
        <translation>Liste en tête de chaque zone, d’autant plus foncée que son avance est grande</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>First row of the header</source>
        <translation>Première ligne de l’en-tête</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>First zones only (0: all)</source>
        <translation>Premières zones seulement (0 : toutes)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Flips</source>
        <translation>Bascules</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: points of the votes by which the party swings in each step.</source>
        <translation>Pour SENSITIVITY : points des voix dont le parti glisse à chaque pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: steps down and up from the scenario.</source>
        <translation>Pour SENSITIVITY : pas en moins et en plus à partir du scénario.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>For instance excess_votes=2, turnout_reserve=1: decides in place of the criterion. A zone that lacks one of them is not ranked. Optional.</source>
        <translation>Par exemple excess_votes=2, turnout_reserve=1 : décide à la place du critère. Une zone à laquelle l’un d’eux manque n’est pas classée. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>For join counts: the values of the field (zone_class by default), separated by semicolons.</source>
        <translation>Pour le dénombrement de paires : les valeurs du champ (zone_class par défaut), séparées par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>For the themes share, share_alpha and turnout. fixed: steps of 5 points of share, of 10 points of turnout. pooled: steps with about as many zones each, over this layer and those of the next parameter together.</source>
        <translation>Pour les thèmes share, share_alpha et turnout. fixed : paliers de 5 points de part, de 10 points de participation. pooled : paliers comptant chacun à peu près autant de zones, sur cette couche et celles du paramètre suivant réunies.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Four steps: “Read published results”, “Join results to zones”, “Classify zones of a party”, “Style zones”. The result is that of the four run one after the other, and its style is saved with it.

Run it as a batch process with one row a party for a map of each. Read the log: what the join could not place is named there. For side tables and finer choices run the steps by themselves, or open the model in the model designer.</source>
        <translation>Quatre étapes : « Lire des résultats publiés », « Joindre des résultats aux zones », « Classifier les zones d’un parti », « Styliser les zones ». Le résultat est celui des quatre exécutées l’une après l’autre, et son style est enregistré avec lui.

Pour une carte de chaque parti, exécutez-le par lot, avec une ligne par parti. Lisez le journal : ce que la jointure n’a pas pu placer y est nommé. Pour les tables annexes et des choix plus fins, exécutez les étapes une à une, ou ouvrez le modèle dans le modeleur graphique.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fractions of 1</source>
        <translation>Fractions de 1</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>French name</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>French name of the party or list</source>
        <translation>Nom français du parti ou de la liste</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>From a published file and a layer of zones to the styled map of a party's zones.</source>
        <translation>D’un fichier publié et d’une couche de zones à la carte stylisée des zones d’un parti.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Gains</source>
        <translation>Gagne</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Gap in points</source>
        <translation>Écart (points)</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>Fichiers GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>GeoPackage made by “Create electoral database”; or postgres:CONNECTION, a PostgreSQL connection of QGIS, with /SCHEMA where it is not mpelection.</source>
        <translation>GeoPackage créé par « Créer une base de données électorale » ; ou postgres:CONNECTION, une connexion PostgreSQL de QGIS, suivie de /SCHEMA si le schéma n’est pas mpelection.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Geometries repaired</source>
        <translation>Géométries réparées</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord G</source>
        <translation>G de Getis-Ord</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord Gi*</source>
        <translation>Gi* de Getis-Ord</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Give a crosswalk or a weight layer, not both.</source>
        <translation>Donnez une table de passage ou une couche de pondération, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer, which all analyses take.</source>
        <translation>Restitue les résultats d’une élection à un niveau sous forme de couche électorale, que toutes les analyses acceptent.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer: one feature a zone, with zone_code, zone_name, the parent, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list. NULL is no list or not published, 0 a published zero.

Zones without a map come without geometry, zones without a result with NULL in all counts. Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is in the layer, so that no vote is counted twice.</source>
        <translation>Restitue les résultats d’une élection à un niveau sous forme de couche électorale : une entité par zone, avec zone_code, zone_name, la zone parente, registered, voters, valid, invalid, seats et un champ votes_&lt;CODE&gt; par liste. NULL signifie pas de liste ou non publié, 0 un zéro publié.

Les zones sans carte viennent sans géométrie, les zones sans résultat avec NULL dans tous les nombres. D’une zone et de ses parties au même niveau, comme une ville et ses arrondissements, la couche ne contient que le côté qui compte, de sorte qu’aucune voix n’est comptée deux fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Gives zones a native renderer and legend: zone class, share, votes, place, margin, turnout and more.</source>
        <translation>Donne aux zones un rendu natif et une légende : classe des zones, part des voix, voix, rang, marge, participation, entre autres.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Global Moran's I</source>
        <translation>I de Moran global</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>HTML files</source>
        <translation>Fichiers HTML</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by a law, and tells how far a party is from the next one.</source>
        <translation>Répartit les sièges de chaque zone selon une loi, et indique à quelle distance un parti se trouve du siège suivant.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by an electoral law that is given as data, in whole numbers.

Adds seats_&lt;CODE&gt; of every list: NULL where it has no list, is level with others for a seat, or where the seats depend on a figure that is not published; and fields of the party, below.

seat_prospect: safe; marginal (a seat within MARGINAL percent of the valid votes of being lost); near_miss (the next one within NEAR_MISS percent); out_of_reach; no_list; tie; unknown. What is at risk goes first.

Where the quota's base (registered electors, ballots cast) is not published none is assumed: the result is worked out for every number from the ballots on. Where it is the same for all, registered_from is the least of them; else ALLOCATION has the result of each range, and seats are given only where all ranges agree. seat_missing and seat_cushion are NULL where they change with it; seat_reason gives both ends.

Ties are reported, never broken. “Classify zones of a party” takes the prospects as its rule seat.

Fields of the party (v votes):</source>
        <translation>Répartit les sièges de chaque zone selon une loi électorale donnée sous forme de données, en nombres entiers.

Ajoute seats_&lt;CODE&gt; de chaque liste : NULL si elle ne se présente pas, si elle est à égalité avec d’autres pour un siège, ou si les sièges dépendent d’un chiffre non publié ; et les champs du parti, ci-dessous.

seat_prospect : safe (siège sûr) ; marginal (siège qu’une perte d’au plus MARGINAL pour cent des suffrages exprimés ferait perdre) ; near_miss (siège suivant manqué d’au plus NEAR_MISS pour cent) ; out_of_reach (hors de portée) ; no_list ; tie ; unknown. Ce qui est menacé passe d’abord.

Si la base du quotient (inscrits, votants) n’est pas publiée, aucune n’est supposée : le résultat est calculé pour chaque nombre à partir de celui des votants. S’il est le même pour tous, registered_from en est le plus petit ; sinon ALLOCATION donne le résultat de chaque intervalle, et les sièges ne sont attribués que si tous les intervalles concordent. seat_missing et seat_cushion sont NULL s’ils varient avec ce nombre ; seat_reason donne les deux bornes.

Les égalités sont signalées, jamais départagées. « Classifier les zones d’un parti » reprend ces perspectives comme règle seat.

Champs du parti (v voix) :</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided</source>
        <translation>Masquer ce qui est décidé</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided for</source>
        <translation>Masquer ce qui est déjà attribué</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Highest turnout</source>
        <translation>Participation maximale</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Highest turnout that is possible (%)</source>
        <translation>Participation maximale possible (%)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, local lists</source>
        <translation>Chambre des représentants {year}, listes locales</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, national lists</source>
        <translation>Chambre des représentants {year}, listes nationales</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>House of Representatives {year}, regional lists</source>
        <translation>Chambre des représentants {year}, listes régionales</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is ahead of the best other list, or behind it</source>
        <translation>Avance ou retard du parti par rapport à la meilleure autre liste</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is ahead of the last winning place, or behind it</source>
        <translation>Avance ou retard du parti par rapport à la dernière place gagnante</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>How far the party is from its next seat, and from losing one</source>
        <translation>À quelle distance le parti est de son prochain siège, et d’en perdre un</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>How many rows name the columns; their words are put together. 0: found.</source>
        <translation>Nombre de lignes qui nomment les colonnes ; leurs mots sont réunis. 0 : trouvé automatiquement.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>How many zones are neighbours of each, where the nearest ones are.</source>
        <translation>Nombre de zones voisines de chacune, lorsque ce sont les plus proches.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>How rows find their zones, as in “Join results to zones”.</source>
        <translation>Comment les lignes trouvent leur zone, comme dans « Joindre des résultats aux zones ».</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>How the lists stand in the table.</source>
        <translation>Disposition des listes dans le tableau.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Id of one election. Optional: all of them.</source>
        <translation>Identifiant d’une élection. Facultatif : toutes.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Id of the election in the database, such as 2021_local: one ballot of one election.</source>
        <translation>Identifiant de l’élection dans la base de données, par exemple 2021_local : un scrutin d’une élection.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Id of the election: one ballot of one election</source>
        <translation>Identifiant de l’élection : un scrutin d’une élection</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Images (*.png *.jpg *.tif);;PDF files (*.pdf)</source>
        <translation>Images (*.png *.jpg *.tif);;Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Import {number}: {election} on level {level}, zones of {vintage}, is in the database.</source>
        <translation>Import {number} : {election} au niveau {level}, zones de {vintage}, est dans la base de données.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>In percent of the zone's valid votes.</source>
        <translation>En pourcentage des suffrages exprimés de la zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Index of distortion</source>
        <translation>Indice de distorsion</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices as data</source>
        <translation>Indices sous forme de données</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices of the election</source>
        <translation>Indices de l’élection</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Inhabitants</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Inhabitants of the zone</source>
        <translation>Population de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>Inhabitants that are no number count as not known: {zones}</source>
        <translation>Les populations qui ne sont pas des nombres sont tenues pour inconnues : {zones}</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Invalid ballots</source>
        <translation>Bulletins nuls</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Invalid ballots; missing is not published</source>
        <translation>Bulletins nuls ; vide : non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Invalid geometries</source>
        <translation>Géométries invalides</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its expectation without association</source>
        <translation>Son espérance sans association</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Its name. Optional where the file has only one.</source>
        <translation>Son nom. Facultatif si le fichier n’en a qu’une.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its z under randomisation</source>
        <translation>Son z sous randomisation</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Join Again</source>
        <translation>Joindre à nouveau</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Join results to zones</source>
        <translation>Joindre des résultats aux zones</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Join, and list what is open and what is free</source>
        <translation>Joindre, et énumérer ce qui est en suspens et ce qui est libre</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joined by: {methods}</source>
        <translation>Joints par : {methods}</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Joined: {results}</source>
        <translation>Joint : {results}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_help.py"/>
        <source>Joins a results table to a boundary layer and gives an election layer: all zones, then the result rows that found none, without geometry, so that national totals and shares stay whole.

Matching by code compares codes as text, then without separators, decimals of a spreadsheet, the letters of the country, and leading zeros; the log says what was done. By name it compares names without accents, case, punctuation and kind of zone, in Latin or Arabic script, within the parent where that is known, then by the usual spellings (Oulad, Ouled). Close names are searched within the parent, one to one; north never matches south, and a part never matches the whole without saying so.

The ledger: rows and votes in = joined + unmatched, to the unit. SUSPICIOUS counts zones against whose join something speaks: code and name, parents or levels disagree, codes are shared, there are more ballots than electors or more electors than inhabitants, figures are far from those of another ballot, or fit a neighbour much better. Zones that share code and name are merged to one multipart zone; a figure in which they differ is NULL, and named in the log. Two result rows for one zone are an error.

match_method is code, name, alias, close or none; match_score is 1 when certain, else the likeness of the names; match_key is the row's own code or name.

Decisions: a table with name, parent and zone_code, given as aliases, goes before everything else. DECISIONS is that table with the close names applied in this run, to be given again next time. A table of names with name, name_ar and, optionally, zone_code lets French results meet Arabic zones.</source>
        <translation>Joint une table de résultats à une couche de limites et produit une couche électorale : toutes les zones, puis les lignes de résultats qui n’en ont trouvé aucune, sans géométrie, pour que les totaux et parts à l’échelle nationale restent entiers.

L’appariement par code compare les codes comme du texte, puis sans séparateurs, sans décimales de tableur, sans les lettres du pays et sans zéros initiaux ; le journal dit ce qui a été fait. Par nom, il compare les noms sans accents, casse, ponctuation ni type de zone, en caractères latins ou arabes, à l’intérieur de la zone parente si elle est connue, puis selon les graphies usuelles (Oulad, Ouled). Les noms proches sont cherchés à l’intérieur de la zone parente, un à un ; le nord n’est jamais apparié au sud, ni une partie au tout sans que cela soit dit.

Le bilan : lignes et voix en entrée = jointes + non appariées, à l’unité près. SUSPICIOUS compte les zones dont la jointure est mise en doute par un indice : code et nom, zones parentes ou niveaux se contredisent, des codes sont partagés, il y a plus de votants que d’inscrits ou plus d’inscrits que d’habitants, les chiffres sont loin de ceux d’un autre scrutin, ou conviennent bien mieux à une voisine. Les zones de même code et de même nom sont fusionnées en une zone à plusieurs parties ; un chiffre sur lequel elles diffèrent devient NULL et est nommé dans le journal. Deux lignes de résultats pour une même zone sont une erreur.

match_method vaut code, name, alias, close ou none ; match_score vaut 1 en cas de certitude, sinon la ressemblance des noms ; match_key est le code ou le nom propre à la ligne.

Décisions : une table avec name, parent et zone_code, donnée comme alias, passe avant tout le reste. DECISIONS est cette table complétée des noms proches appliqués dans cette exécution, à redonner la fois suivante. Une table de noms avec name, name_ar et, facultativement, zone_code permet à des résultats en français de rejoindre des zones en arabe.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joins a results table to a boundary layer by code and name, and accounts for every row and vote.</source>
        <translation>Joint une table de résultats à une couche de limites par code et par nom, et rend compte de chaque ligne et de chaque voix.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level and stores it in the electoral database, audited.</source>
        <translation>Joint une table de résultats aux zones d’un niveau et l’enregistre, contrôlée, dans la base de données électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level, as “Join results to zones” does, and stores it in the database as the results of one election on that level, in one transaction: all of it or nothing.

Rows that find no zone are kept in the table unmatched with their reason and the closest zone; they become zones without geometry, so that totals and shares stay whole, unless that is switched off. Decisions (ALIASES, and close names applied) are kept in the table alias and replayed at every later load of the level.

Loading the same again changes nothing. Loading a corrected table replaces the results of that election and level as a whole, and the log says what was there; import_log keeps every load with its source, SHA-256, parameters and ledger.

Votes, counts, share, rank, margin, gap and zone class (rule strength) of every list are stored. An absent row of result is no list, or not published, and never 0. An election that is not in the database yet is made.</source>
        <translation>Joint une table de résultats aux zones d’un niveau, comme le fait « Joindre des résultats aux zones », et l’enregistre dans la base de données comme résultats d’une élection à ce niveau, en une transaction : tout ou rien.

Les lignes qui ne trouvent pas de zone sont conservées dans la table unmatched avec leur raison et la zone la plus proche ; elles deviennent des zones sans géométrie, pour que totaux et parts restent entiers, sauf si cette option est désactivée. Les décisions (ALIASES, et noms proches appliqués) sont conservées dans la table alias et rejouées à chaque chargement ultérieur de ce niveau.

Charger de nouveau la même chose ne change rien. Charger une table corrigée remplace en bloc les résultats de cette élection et de ce niveau, et le journal dit ce qui s’y trouvait ; import_log garde chaque chargement avec sa source, son SHA-256, ses paramètres et son bilan.

Voix, nombres, part, rang, marge, écart et classe de zone (règle strength) de chaque liste sont enregistrés. L’absence d’une ligne de résultat signifie pas de liste, ou non publié, et jamais 0. Une élection qui n’est pas encore dans la base de données est créée.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins results to small zones, sums them by province, and classifies the provinces.</source>
        <translation>Joint des résultats à de petites zones, les additionne par province et classifie les provinces.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins two elections to the same zones and maps what changed for a party.</source>
        <translation>Joint deux élections aux mêmes zones et cartographie ce qui a changé pour un parti.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep as Layer</source>
        <translation>Conserver en couche</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep as layer</source>
        <translation>Conserver en couche</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Keep results without zone</source>
        <translation>Conserver les résultats sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Keep rows of totals as zones</source>
        <translation>Conserver les lignes de totaux comme zones</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Keep this map as a layer of its own; the next choice makes another</source>
        <translation>Conserver cette carte dans une couche à part ; le choix suivant en crée une autre</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Keeps the zones with a rank up to this, those level with the last included. 0 keeps all zones.</source>
        <translation>Conserve les zones jusqu’à ce rang, y compris celles à égalité avec la dernière. 0 conserve toutes les zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Kept, since results refer to them, though the layer does not have them: {zones}</source>
        <translation>Conservées, car des résultats s’y rapportent, bien que la couche ne les contienne pas : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Kind of swing</source>
        <translation>Type de glissement</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <source>Language of the page. user: that of QGIS. en: English. fr: French. ar: Arabic, read from the right, with Arabic names where the layer has them.</source>
        <translation>Langue de la page. user : celle de QGIS. en : anglais. fr : français. ar : arabe, lu de droite à gauche, avec les noms arabes si la couche en a.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Later election</source>
        <translation>Élection la plus récente</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Later results</source>
        <translation>Résultats les plus récents</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law File</source>
        <translation>Fichier de loi</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law File…</source>
        <translation>Fichier de loi…</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Law by which seats are allocated</source>
        <translation>Loi selon laquelle les sièges sont répartis</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Law files</source>
        <translation>Fichiers de loi</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Layer of the zones that the results belong to.</source>
        <translation>Couche des zones auxquelles se rapportent les résultats.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Layer or table with one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation>Couche ou table, une entité par zone et un champ votes_&lt;CODE&gt; par liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Layer or table with one feature a zone, its seats, and one field votes_&lt;CODE&gt; a list.</source>
        <translation>Couche ou table, une entité par zone, avec ses sièges et un champ votes_&lt;CODE&gt; par liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Layer or table with the zones that the results go to.</source>
        <translation>Couche ou table des zones auxquelles vont les résultats.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Layer to draw, as it is styled: in the project, or with the style kept in its file.</source>
        <translation>Couche à dessiner, avec son style : celui du projet, ou celui qui est conservé dans son fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Layer with one feature a zone, as given by the other algorithms.</source>
        <translation>Couche avec une entité par zone, telle que la produisent les autres algorithmes.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Layer with one polygon a zone, such as an election layer.</source>
        <translation>Couche avec un polygone par zone, par exemple une couche électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Layer with one polygon a zone, such as an election layer; for neighbours by distance also points.</source>
        <translation>Couche avec un polygone par zone, par exemple une couche électorale ; pour un voisinage par distance, aussi des points.</translation>
    </message>
    <message>
        <location filename="../ui/sources.py"/>
        <source>Layers of the Project</source>
        <translation>Couches du projet</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Layout template</source>
        <translation>Modèle de mise en page</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Lays out a layer on an A4 sheet, upright or across as its extent asks, and writes it as an image or as PDF.

A layer in degrees is drawn in an equal-area projection about its middle, since colours weigh by area. Under the title stands how many zones are not on the map and, where the layer has the measures of a party, how many of its votes are theirs. The layer itself stays as it is.</source>
        <translation>Met une couche en page sur une feuille A4, en portrait ou en paysage selon son emprise, et l’écrit sous forme d’image ou de PDF.

Une couche en degrés est dessinée dans une projection équivalente centrée sur elle, car les couleurs pèsent par leur superficie. Sous le titre figurent le nombre de zones hors carte et, si la couche porte les mesures d’un parti, la part de ses voix qui s’y trouve. La couche elle-même reste inchangée.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Least squares index</source>
        <translation>Indice des moindres carrés</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Legend entry of the ground</source>
        <translation>Entrée de légende du fond</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/choices_form.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Level of significance</source>
        <translation>Seuil de signification</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the parents</source>
        <translation>Niveau des zones parentes</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Level of the zones</source>
        <translation>Niveau des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the zones that the parents are, such as region. Optional: without it parents are kept as they are given, and the level cannot be rolled up.</source>
        <translation>Niveau des zones parentes, par exemple region. Facultatif : sans lui, les parents sont conservés tels qu’ils sont donnés, et le niveau ne peut pas être agrégé.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Level to sum to</source>
        <translation>Niveau d’agrégation</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Levels that disagree</source>
        <translation>Niveaux discordants</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List Them</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>List what has no party</source>
        <translation>Énumérer ce qui n’a pas de parti</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>List whose votes and share are given. Optional: that of the clusters, else that of the field party.</source>
        <translation>Liste dont les voix et la part sont données. Facultatif : celle des foyers, sinon celle du champ party.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List zones not on the map</source>
        <translation>Lister les zones hors carte</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>List, zone and distribution</source>
        <translation>Liste, zone et distribution</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../ui/small_charts.py"/>
        <source>Lists of the zone</source>
        <translation>Listes de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Lists removed</source>
        <translation>Listes supprimées</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that merge</source>
        <translation>Listes qui fusionnent</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that stand as one, for instance PI+USFP=PI; several with a semicolon. Optional.</source>
        <translation>Listes qui se présentent comme une seule, par exemple PI+USFP=PI ; séparez plusieurs groupes par un point-virgule. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that withdraw</source>
        <translation>Listes qui se retirent</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Lists with fewer votes are summed into votes_OTHERS, votes conserved. 0 sums none.</source>
        <translation>Les listes qui ont moins de voix sont additionnées dans votes_OTHERS, sans perte de voix. 0 n’en additionne aucune.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists without party</source>
        <translation>Listes sans parti</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>Listes : {total} = {joined} jointes + {decided} décidées + {unmatched} en suspens</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Load Sample Data</source>
        <translation>Charger des données d’exemple</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Load results into database</source>
        <translation>Charger des résultats dans la base de données</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Load sample data</source>
        <translation>Charger des données d’exemple</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Load zones into database</source>
        <translation>Charger des zones dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of a level into the electoral database: boundaries, codes, names and parents.</source>
        <translation>Charge les zones d’un niveau dans la base de données électorale : limites, codes, noms et zones parentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of one level, in one vintage of its boundaries, in one transaction: all of them or none.

Geometry is brought to WGS 84 and to multipolygons; a zone without geometry is kept without one. Invalid geometries are repaired, or the load is refused; the log names them. Features with one code and name are parts of one zone; zones that share a code but not the name become CODE~1, CODE~2.

Zones that are there already keep their place in the database; those that are the same are not touched. Zones of the level and vintage that the layer does not have go, unless results refer to them; with “Add to the zones there are” they all stay.

Where zones are parts of other zones of the same level, as arrondissements of a city among communes, give the level itself as level of the parents for them: load the cities with the others first, then the arrondissements by “Add to the zones there are”. The grain says which of the two sides counts, so that no vote is counted twice.</source>
        <translation>Charge les zones d’un niveau, dans un millésime de ses limites, en une transaction : toutes ou aucune.

La géométrie est ramenée à WGS 84 et à des multipolygones ; une zone sans géométrie est conservée telle quelle. Les géométries invalides sont réparées, ou le chargement est refusé ; le journal les nomme. Les entités de même code et de même nom sont des parties d’une seule zone ; les zones qui partagent un code mais non le nom deviennent CODE~1, CODE~2.

Les zones déjà présentes gardent leur place dans la base de données ; celles qui sont identiques ne sont pas touchées. Les zones de ce niveau et de ce millésime que la couche ne contient pas sont retirées, sauf si des résultats s’y rapportent ; avec « Ajouter aux zones existantes », elles restent toutes.

Si des zones sont des parties d’autres zones du même niveau, comme les arrondissements d’une ville parmi les communes, donnez pour elles le niveau lui-même comme niveau des zones parentes : chargez d’abord les villes avec les autres, puis les arrondissements avec « Ajouter aux zones existantes ». Le grain dit lequel des deux côtés compte, de sorte qu’aucune voix n’est comptée deux fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I</source>
        <translation>I de Moran local</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of a difference</source>
        <translation>I de Moran local d’une différence</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of rates (empirical Bayes)</source>
        <translation>I de Moran local de taux (Bayes empirique)</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Local constituencies</source>
        <translation>Circonscriptions locales</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local join count of a class</source>
        <translation>Dénombrement local de paires d’une classe</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Long: one row a list and zone</source>
        <translation>Long : une ligne par liste et par zone</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Loses</source>
        <translation>Perd</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score of a proposal that is accepted</source>
        <translation>Score minimal d’une proposition acceptée</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>MP Election Analysis</source>
        <translation>MP Election Analysis</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a database for elections, levels, zones, parties and results, empty or with Morocco in it.</source>
        <translation>Crée une base de données pour les élections, niveaux, zones, partis et résultats, vide ou contenant le Maroc.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a new GeoPackage with the tables of an electoral database: level, zone, party, election, result, turnout, seat, alias, import_log and unmatched. Any program that reads GeoPackage opens it.

Then “Load zones” brings the zones of a level, “Load results” the results of an election, “Election layer from database” gives them back for analyses. A map of each election and level is in the file as a layer: set its filter to "party" = 'MP'.

Several people share a database on a PostgreSQL server with PostGIS: give postgres:CONNECTION instead of a file, with the name of a connection of QGIS. The tables are in a schema of their own.

A file or schema that exists already is never replaced.</source>
        <translation>Crée un nouveau GeoPackage avec les tables d’une base de données électorale : level, zone, party, election, result, turnout, seat, alias, import_log et unmatched. Tout programme qui lit le GeoPackage l’ouvre.

Ensuite, « Charger des zones » apporte les zones d’un niveau, « Charger des résultats » les résultats d’une élection, et « Couche électorale depuis la base de données » les restitue pour les analyses. Une carte de chaque élection et de chaque niveau se trouve dans le fichier sous forme de couche : réglez son filtre sur "party" = 'MP'.

Plusieurs personnes peuvent partager une base de données sur un serveur PostgreSQL avec PostGIS : donnez postgres:CONNECTION au lieu d’un fichier, avec le nom d’une connexion de QGIS. Les tables sont dans un schéma qui leur est propre.

Un fichier ou un schéma existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Many zones are tested at once: uncorrected, one in twenty would be called a cluster by chance at 0.05. The false discovery rate keeps the part of false ones among those found below the level.</source>
        <translation>De nombreuses zones sont testées à la fois : sans correction, une sur vingt serait déclarée foyer par hasard au niveau 0,05. Le taux de fausses découvertes maintient sous ce niveau la proportion de faux foyers parmi ceux qui sont trouvés.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map from database</source>
        <translation>Carte depuis la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Map of zones</source>
        <translation>Carte des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map of {count} zones: {title}</source>
        <translation>Carte de {count} zones : {title}</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Margin in points</source>
        <translation>Marge (points)</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Marginal seat within (%)</source>
        <translation>Siège fragile à moins de (%)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Match Zones and Parties</source>
        <translation>Apparier les zones et les partis</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Match Zones and Parties…</source>
        <translation>Apparier les zones et les partis…</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match zones and parties</source>
        <translation>Apparier les zones et les partis</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Matched by</source>
        <translation>Apparié par</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Matching</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match…</source>
        <translation>Apparier…</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Mean number of neighbours</source>
        <translation>Nombre moyen de voisines</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Measured anew, since other zones are there or count: {elections}</source>
        <translation>Mesurées de nouveau, car d’autres zones sont présentes ou comptent : {elections}</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures a party in every zone and gives each zone a class by a written rule, with the reason.</source>
        <translation>Mesure un parti dans chaque zone et donne à chaque zone une classe selon une règle écrite, avec la raison.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone of an election layer, without reference to a party.

Shares and rates are fractions of 1. A measure that lacks what it needs is NULL and the field ending in _reason says why. Valid votes that are not published are the sum of the published lists.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, s1 the largest s):</source>
        <translation>Mesure chaque zone d’une couche électorale, sans référence à un parti.

Les parts et les taux sont des fractions de 1. Une mesure à laquelle manque une donnée nécessaire est NULL, et le champ terminé par _reason indique pourquoi. Les suffrages exprimés non publiés sont la somme des listes publiées.

Champs (v voix, V suffrages exprimés, C votants, E inscrits, s = v / V, s1 le plus grand s) :</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone: winner, margin, turnout, effective number of lists.</source>
        <translation>Mesure chaque zone : liste en tête, marge, participation, nombre effectif de listes.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures one party in every zone and classifies the zones by a written rule: the first class whose conditions hold is the zone's.

Rule strength: tie: level with another list across place k; stronghold: rank at most k and high location quotient; holding: rank at most k; contested: at most the given points behind place k; foothold: further behind, high location quotient; average; weak. Rule quotient: by location quotient. Rule deviation: by standard deviations of the difference from the overall share. Rules margin_aec and margin_points: by the margin over the best other list. Rule seat: by the prospects that “Allocate seats” has written. Rule history: by the typology that “Compare elections” has written. Both are refused on a layer without these fields. Rule custom: your own classes. Always apart: zero (a published 0), no list, no data.

Shares, margins and gaps are fractions of 1 in the fields; thresholds are ratios, points or standard deviations. Overall figures are sums over all zones of the layer, with or without geometry: those of the country where the layer holds all of it.

Fields (v votes, V valid votes, E registered electors, B the base chosen, s = v / B, S the overall share):</source>
        <translation>Mesure un parti dans chaque zone et classifie les zones selon une règle écrite : la classe d’une zone est la première dont les conditions sont remplies.

Règle strength : tie (égalité) : à égalité avec une autre liste à la limite de la place k ; stronghold (bastion) : rang au plus k et quotient de localisation élevé ; holding (tenue) : rang au plus k ; contested (disputée) : au plus au nombre de points donné derrière la place k ; foothold (point d’appui) : plus loin derrière, quotient de localisation élevé ; average (moyenne) ; weak (faible). Règle quotient : selon le quotient de localisation. Règle deviation : selon l’écart à la part d’ensemble, en écarts types. Règles margin_aec et margin_points : selon la marge sur la meilleure autre liste. Règle seat : selon les perspectives que « Répartir les sièges » a écrites. Règle history : selon la typologie que « Comparer des élections » a écrite. Toutes deux sont refusées sur une couche sans ces champs. Règle custom : vos propres classes. Toujours à part : zéro (un 0 publié), pas de liste, pas de données.

Parts, marges et écarts sont des fractions de 1 dans les champs ; les seuils sont des rapports, des points ou des écarts types. Les chiffres d’ensemble sont des sommes sur toutes les zones de la couche, avec ou sans géométrie : ceux du pays si la couche le contient en entier.

Champs (v voix, V suffrages exprimés, E inscrits, B la base choisie, s = v / B, S la part d’ensemble) :</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Measures that do not fit the votes</source>
        <translation>Mesures qui ne concordent pas avec les voix</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges neighbouring zones of a class into named areas, with votes, share, electors and zones.</source>
        <translation>Fusionne les zones voisines d’une classe en aires nommées, avec voix, part, inscrits et zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges zones of the same class that are neighbours into areas.

Each area has zone_code (A1 is the one with the most valid votes), zone_name (its largest zone, and how many more), area_class, zones, zone_list, the summed counts of the election layer, and for PARTY area_votes and area_share (votes / valid votes, a fraction of 1). So it is an election layer again: classify or rank it. Registered electors, ballots cast and invalid ballots are NULL unless every zone with a result has them.

A cluster is the centre of something that reaches into its neighbours: its border is no border of support.</source>
        <translation>Fusionne en aires les zones d’une même classe qui sont voisines.

Chaque aire a zone_code (A1 est celle qui compte le plus de suffrages exprimés), zone_name (sa plus grande zone, et le nombre des autres), area_class, zones, zone_list, les nombres additionnés de la couche électorale et, pour PARTY, area_votes et area_share (voix / suffrages exprimés, une fraction de 1). C’est donc de nouveau une couche électorale : on peut la classifier ou la hiérarchiser. Inscrits, votants et bulletins nuls sont NULL, sauf si chaque zone pourvue d’un résultat les a.

Un foyer est le centre de quelque chose qui s’étend à ses voisines : sa limite n’est pas une limite de l’implantation.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco (sample)</source>
        <translation>Maroc (exemple)</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Morocco's elections of 2011, 2016 and 2021</source>
        <translation>Élections marocaines de 2011, 2016 et 2021</translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco: House 2021, local lists, constituencies</source>
        <translation>Maroc : Chambre des représentants 2021, listes locales, circonscriptions</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Most neighbours of a zone</source>
        <translation>Plus grand nombre de voisines d’une zone</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <location filename="../algorithms/edit_level.py"/>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_colours.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name for new codes that no target zone has. Optional: new_name, if it is there.</source>
        <translation>Nom des nouveaux codes qu’aucune zone cible ne porte. Facultatif : new_name, s’il existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Name of a law that comes with the plugin, or path of a law file (JSON, “format”: “mpelection-law/1”). Laws of the plugin: {laws}.</source>
        <translation>Nom d’une loi fournie avec l’extension, ou chemin d’un fichier de loi (JSON, « format » : « mpelection-law/1 »). Lois de l’extension : {laws}.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of a new election</source>
        <translation>Nom d’une nouvelle élection</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the election</source>
        <translation>Nom de l’élection</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Name of the election, such as 2021. Optional: only decisions and names of the registry that are for one election need it.</source>
        <translation>Nom de l’élection, par exemple 2021. Facultatif : seuls en ont besoin les décisions et les noms du registre propres à une élection.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of the law by which seats are allocated. Optional.</source>
        <translation>Nom de la loi selon laquelle les sièges sont répartis. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the level</source>
        <translation>Nom du niveau</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the parent</source>
        <translation>Nom de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the party or list</source>
        <translation>Nom du parti ou de la liste</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Name of the sheet or table, or its number from 1. Optional: the one with the most cells.</source>
        <translation>Nom de la feuille ou de la table, ou son numéro à partir de 1. Facultatif : celle qui a le plus de cellules.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name of the target zones</source>
        <translation>Nom des zones cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone one level up</source>
        <translation>Nom de la zone du niveau immédiatement supérieur</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/panel.py"/>
        <source>Name, code or parent; either script</source>
        <translation>Nom, code ou zone parente ; caractères latins ou arabes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Names of the columns, separated by semicolons. Optional: recognised by the party registry.</source>
        <translation>Noms des colonnes, séparés par des points-virgules. Facultatif : reconnus grâce au registre des partis.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Names of the zones</source>
        <translation>Noms des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system</source>
        <translation>Nationalisation du système de partis</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system (Golosov)</source>
        <translation>Nationalisation du système de partis (Golosov)</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, standardised</source>
        <translation>Nationalisation du système de partis, standardisée</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, zones weighted</source>
        <translation>Nationalisation du système de partis, zones pondérées</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Near miss within (%)</source>
        <translation>Siège manqué de peu, à moins de (%)</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Nearest Seats</source>
        <translation>Sièges les plus proches</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Nearest seats</source>
        <translation>Sièges les plus proches</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Neighbours</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a file are asked for: choose WEIGHTS_FILE.</source>
        <translation>Le voisinage doit venir d’un fichier : choisissez WEIGHTS_FILE.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a table are asked for: choose NEIGHBOURS.</source>
        <translation>Le voisinage doit venir d’une table : choisissez NEIGHBOURS.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Neighbours of zones</source>
        <translation>Voisinage des zones</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Neighbours: {zones}</source>
        <translation>Voisines : {zones}</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>New Database…</source>
        <translation>Nouvelle base de données…</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Next Seat</source>
        <translation>Prochain siège</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>No area has {least} zones: no zone of the classes wanted, or too few side by side ({field}).</source>
        <translation>Aucune aire ne compte {least} zones : il n’y a pas de zone des classes voulues, ou trop peu côte à côte ({field}).</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>No figures are published here: {counts}.</source>
        <translation>Aucun chiffre n’est publié ici : {counts}.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>No party of this election has “{typed}” in its names.</source>
        <translation>Aucun parti de cette élection n’a « {typed} » dans ses noms.</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>No share is known.</source>
        <translation>Aucune part des voix n’est connue.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone fits the search and what is chosen beside it.</source>
        <translation>Aucune zone ne correspond à la recherche et aux filtres choisis.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone found</source>
        <translation>Aucune zone trouvée</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Not offered, since a temporary layer is empty when its project is opened again: {layers}. Make it anew and save it to a file.</source>
        <translation>Non proposées, car une couche temporaire est vide à la réouverture de son projet : {layers}. Refaites-la et enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Not on the map</source>
        <translation>Hors carte</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Nothing found.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Nothing to correct: give at least one new value.</source>
        <translation>Rien à corriger : donnez au moins une nouvelle valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1.</source>
        <translation>Nombre de listes qui gagnent une place dans chaque zone. 0 reprend les sièges de la zone s’ils sont connus, sinon 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Number of nearest zones</source>
        <translation>Nombre de zones les plus proches</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Number of the import in the log</source>
        <translation>Numéro de l’import dans le journal</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Of text tables and DBF, such as utf-8, windows-1256 or cp850. Optional: told from the letters.</source>
        <translation>Pour les tableaux en texte et le DBF, par exemple utf-8, windows-1256 ou cp850. Facultatif : déduit des lettres.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Old code</source>
        <translation>Ancien code</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One election layer for each election and level, and the tables seats, elections, parties and data_dictionary. It is made anew.</source>
        <translation>Une couche électorale pour chaque élection et chaque niveau, et les tables seats, elections, parties et data_dictionary. Le fichier est refait entièrement.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>One feature a parent, with summed counts.</source>
        <translation>Une entité par zone parente, avec les nombres additionnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>One feature a zone, one field votes_&lt;CODE&gt; a list.</source>
        <translation>Une entité par zone, un champ votes_&lt;CODE&gt; par liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>One feature an area, an election layer with summed counts.</source>
        <translation>Une entité par aire, couche électorale aux nombres additionnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>One legend with</source>
        <translation>Légende commune avec</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>One line a pair of neighbours, with their codes.</source>
        <translation>Une ligne par paire de voisines, avec leurs codes.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>One or two fields. Optional: zone_name and zone_name_ar.</source>
        <translation>Un ou deux champs. Facultatif : zone_name et zone_name_ar.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a list: votes and seats before and after.</source>
        <translation>Une ligne par liste : voix et sièges avant et après.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party, the one with most votes first.</source>
        <translation>Une ligne par parti, celui qui a le plus de voix en premier.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party: votes, zones, nationalisation, seats; and the indices of the election.</source>
        <translation>Une ligne par parti : voix, zones, nationalisation, sièges ; et les indices de l’élection.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a step and list: swing of the party in points, votes, seats, and zones left open.</source>
        <translation>Une ligne par pas et par liste : glissement du parti en points, voix, sièges et zones restées indécises.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>One row a zone and list (and range of electors): votes, whether it takes part, quota, whole seats, remainder and its rank, seats by remainder, seats, whether it is level for one, and the votes missing for one more and those whose loss costs one.</source>
        <translation>Une ligne par zone et par liste (et par intervalle d’inscrits) : voix, admission à la répartition, quotient, sièges entiers, reste et son rang, sièges au reste, sièges, égalité éventuelle pour un siège, voix manquantes pour un siège de plus et voix dont la perte coûte un siège.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list that won seats.</source>
        <translation>Une ligne par zone et par liste qui a obtenu des sièges.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list.</source>
        <translation>Une ligne par zone et par liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>One row a zone, fields of the election layer.</source>
        <translation>Une ligne par zone, avec les champs de la couche électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone: registered, voters, valid, invalid, seats.</source>
        <translation>Une ligne par zone : registered, voters, valid, invalid, seats.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row an index: value, unit, formula, source, and why it is NULL.</source>
        <translation>Une ligne par indice : valeur, unité, formule, source, et pourquoi il est NULL.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only rows and zones of this parent</source>
        <translation>Seulement les lignes et les zones de cette zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Only the first zones are kept: totals and shares of the output are theirs alone.</source>
        <translation>Seules les premières zones sont conservées : les totaux et les parts de la sortie ne portent que sur elles.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Only the first {count} zones are written out; ALLOCATION has all of them.</source>
        <translation>Seules les {count} premières zones sont détaillées ; ALLOCATION les contient toutes.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is free</source>
        <translation>Seulement ce qui est libre</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is open</source>
        <translation>Seulement ce qui est en suspens</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones not on the map</source>
        <translation>Seulement les zones hors carte</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones of this class</source>
        <translation>Seulement les zones de cette classe</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones of this parent, such as a region</source>
        <translation>Seulement les zones de cette zone parente, par exemple une région</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Open Attribute Table</source>
        <translation>Ouvrir la table d’attributs</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open Electoral Database</source>
        <translation>Ouvrir une base de données électorale</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open Morocco's elections of 2021</source>
        <translation>Ouvrir les élections marocaines de 2021</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Open Sample Database</source>
        <translation>Ouvrir la base de données d’exemple</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open a Database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open a File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/panel.py"/>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open a database of your own with Morocco's elections of 2011, 2016 and 2021; made at the first time</source>
        <translation>Ouvrir votre propre base de données avec les élections marocaines de 2011, 2016 et 2021 ; elle est créée la première fois</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Open an electoral database</source>
        <translation>Ouvrir une base de données électorale</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open an electoral database: a recent one, a file, or one on a server that QGIS has a connection to</source>
        <translation>Ouvrir une base de données électorale : une base récente, un fichier, ou une base sur un serveur auquel QGIS a une connexion</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open sample database</source>
        <translation>Ouvrir la base de données d’exemple</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open the atlas of this map filled in: a page for each region</source>
        <translation>Ouvrir l’atlas de cette carte, prérempli : une page par région</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Open “Create electoral database”</source>
        <translation>Ouvrir « Créer une base de données électorale »</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open “Rank zones of a party” filled in: where there is most to defend or to gain</source>
        <translation>Ouvrir « Hiérarchiser les zones d’un parti », prérempli : là où il y a le plus à défendre ou à gagner</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <location filename="../ui/map_reading.py"/>
        <source>Opening {database}</source>
        <translation>Ouverture de {database}</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of a party in an election: a layer that is a query of the electoral database.</source>
        <translation>Ouvre la carte d’un parti à une élection : une couche qui est une requête de la base de données électorale.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of one party, one election and one level, in the colour of the party: votes, share, rank, margin, gap and zone class of every zone. The layer reads the database itself, nothing is copied: a later load shows at the next drawing.

Another party is another filter of the layer, such as "party" = 'PI', and nothing else. Projects with the layer open in a QGIS without this plugin too. For analyses take “Election layer from database”.</source>
        <translation>Ouvre la carte d’un parti, d’une élection et d’un niveau, dans la couleur du parti : voix, part, rang, marge, écart et classe de chaque zone. La couche lit la base de données elle-même, rien n’est copié : un chargement ultérieur apparaît au prochain rafraîchissement.

Un autre parti n’est qu’un autre filtre de la couche, par exemple "party" = 'PI'. Les projets qui contiennent la couche s’ouvrent aussi dans un QGIS sans cette extension. Pour les analyses, prenez « Couche électorale depuis la base de données ».</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Optional, for the rule custom: a label, a QGIS expression and a colour such as #1b7837 a row, tried in this order. An expression may name every field of the output but zone_class, zone_label and zone_reason, for instance share &gt; 0.2 AND rank &lt;= places; shares, margins and gaps are fractions of 1. Zones without data, without the list and with a published 0 are classes of their own before them, all others after them.</source>
        <translation>Facultatif, pour la règle custom : par ligne, un libellé, une expression QGIS et une couleur comme #1b7837, essayés dans cet ordre. Une expression peut nommer tout champ de la sortie sauf zone_class, zone_label et zone_reason, par exemple share &gt; 0.2 AND rank &lt;= places ; parts, marges et écarts sont des fractions de 1. Les zones sans données, sans la liste ou avec un 0 publié sont des classes à part, placées avant elles ; toutes les autres viennent après.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: a template of your own, in place of the plugin's for the paper and orientation.</source>
        <translation>Facultatif : votre propre modèle, à la place de celui de l’extension pour ce format de papier et cette orientation.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: as GeoDa and PySAL write it, with the zone codes as ids.</source>
        <translation>Facultatif : tel que l’écrivent GeoDa et PySAL, avec les codes des zones comme identifiants.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Optional: classified layers of other parties or elections. Run each layer with the others here, and all have the same steps. For the themes share, share_alpha, turnout, votes, strength_turnout and strength_margin; the steps of the others are always the same.</source>
        <translation>Facultatif : couches classifiées d’autres partis ou d’autres élections. Exécutez chaque couche en indiquant ici les autres, et toutes auront les mêmes paliers. Pour les thèmes share, share_alpha, turnout, votes, strength_turnout et strength_margin ; les paliers des autres sont toujours les mêmes.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Optional: cluster_class, else zone_class.</source>
        <translation>Facultatif : cluster_class, sinon zone_class.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Optional: it stays as it is.</source>
        <translation>Facultatif : reste inchangé.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Optional: it stays as it is. A hyphen (-) alone empties it.</source>
        <translation>Facultatif : reste inchangé. Un trait d’union (-) seul le vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Optional: its id.</source>
        <translation>Facultatif : son identifiant.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: its share is the second value (bivariate, difference).</source>
        <translation>Facultatif : sa part est la seconde valeur (bivarié, différence).</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: layer of the same zones, told by zone_code, from which the second value is taken: by default of the same party.</source>
        <translation>Facultatif : couche des mêmes zones, reconnues par zone_code, d’où est prise la seconde valeur : par défaut celle du même parti.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: made by “Neighbours of zones” and edited, or your own: fields zone_code and neighbour_code, one row a link; optional are weight, and mutual (1: the row holds both ways).</source>
        <translation>Facultatif : produite par « Voisinage des zones » et modifiée, ou la vôtre : champs zone_code et neighbour_code, une ligne par lien ; facultatifs : weight, et mutual (1 : la ligne vaut dans les deux sens).</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: numbers to look at instead of a party's share; for join counts the field of the class.</source>
        <translation>Facultatif : nombres à étudier au lieu de la part d’un parti ; pour le dénombrement de paires, le champ de la classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: polygons that cover the country, such as its regions. They are drawn below in one neutral colour, so that zones without a polygon do not look like the sea.</source>
        <translation>Facultatif : polygones qui couvrent le pays, par exemple ses régions. Ils sont dessinés dessous dans une seule couleur neutre, pour que les zones sans polygone ne ressemblent pas à la mer.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: polygons with zone_code and zone_name of what the pages show. They give pages their names and frames, and a ground for zones without a polygon.</source>
        <translation>Facultatif : polygones avec zone_code et zone_name des territoires que montrent les pages. Ils donnent aux pages leurs noms et leurs cadrages, et un fond aux zones sans polygone.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Optional: recognised by its header. A single - says that there is none.</source>
        <translation>Facultatif : reconnue à son en-tête. Un simple - indique qu’il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: such as the election. What is not on the map follows it.</source>
        <translation>Facultatif : par exemple l’élection. Ce qui est hors carte est mentionné à la suite.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: such as the election; it stands on every page.</source>
        <translation>Facultatif : par exemple l’élection ; il figure sur chaque page.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Optional: table with name and party (a code or name of the registry; * for a list of its own) and, where wanted, election, decided_on, note. Decisions come before all else; of two on one name the later counts. In a date such as 02/03/2021 the day comes first.</source>
        <translation>Facultatif : table avec name et party (un code ou un nom du registre ; * pour une liste à part) et, si on le souhaite, election, decided_on, note. Les décisions passent avant tout le reste ; de deux décisions sur un même nom, la plus récente compte. Dans une date comme 02/03/2021, le jour vient en premier.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Optional: the date that the pages bear. Today where none is given.</source>
        <translation>Facultatif : la date que portent les pages. Celle du jour si aucune n’est donnée.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Optional: the field {field} where it is not chosen.</source>
        <translation>Facultatif : le champ {field} si aucun n’est choisi.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: the name of the theme or of the layer.</source>
        <translation>Facultatif : le nom du thème ou de la couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: the name of the theme where TITLE is another; none for the style that the layer has.</source>
        <translation>Facultatif : le nom du thème si TITLE en est un autre ; aucun pour le style que la couche possède.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: the second value (bivariate, difference); of the earlier layer where one is chosen.</source>
        <translation>Facultatif : la seconde valeur (bivarié, différence) ; celle de la couche antérieure si une telle couche est choisie.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: where the figures and boundaries are from.</source>
        <translation>Facultatif : d’où viennent les chiffres et les limites.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_code.</source>
        <translation>Facultatif : zone_code.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_name.</source>
        <translation>Facultatif : zone_name.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Optional: {field} where it is not chosen</source>
        <translation>Facultatif : {field} si aucun n’est choisi</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Optional: “Zone without a polygon”, with their number.</source>
        <translation>Facultatif : « Zone sans polygone », avec leur nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Other Elections</source>
        <translation>Autres élections</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Other Name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Outlines that come as close as this meet: it bridges slivers and gaps of simplified boundaries. 0: only vertices that are exactly the same. -1: a thousandth of the size of a usual zone, said in the log.</source>
        <translation>Les contours qui s’approchent à cette distance se touchent : cela franchit les interstices et les lacunes de limites simplifiées. 0 : seulement les sommets exactement identiques. -1 : un millième de la taille d’une zone courante, indiqué dans le journal.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Overall: {share}</source>
        <translation>Ensemble : {share}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>PARTY_ALIASES: the table lacks the fields {missing}; it needs name and party and, optionally, election, decided_on, note. Fields: {fields}</source>
        <translation>PARTY_ALIASES : il manque à la table les champs {missing} ; il lui faut name et party et, facultativement, election, decided_on, note. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>PARTY_MAP: the table needs the columns from (code in the earlier election) and to (code in the later one). Columns: {fields}</source>
        <translation>PARTY_MAP : il faut à la table les colonnes from (code à l’élection antérieure) et to (code à l’élection la plus récente). Colonnes : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Package (GeoPackage)</source>
        <translation>Paquet (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Page of a zone</source>
        <translation>Page d’une zone</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Page of all zones first</source>
        <translation>D’abord une page de toutes les zones</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Page with the seats by list, the zones in which a seat changes hands, and a chart of the sensitivity.</source>
        <translation>Page avec les sièges par liste, les zones où un siège change de main et un graphique de la sensibilité.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Pairs of neighbours</source>
        <translation>Paires de voisines</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Paper</source>
        <translation>Format de papier</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Parent</source>
        <translation>Zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent field</source>
        <translation>Champ de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent of the parent</source>
        <translation>Parent de la zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Parent of the result</source>
        <translation>Zone parente du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Parent of the zone</source>
        <translation>Zone parente de la zone</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Parent: {name}</source>
        <translation>Zone parente : {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents</source>
        <translation>Zones parentes</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents with parts that have no result</source>
        <translation>Zones parentes dont des parties n’ont pas de résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Parties</source>
        <translation>Partis</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/database_map.py"/>
        <location filename="../algorithms/edit_party.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/seat_inputs.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/choices_form.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/party_combo.py"/>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Party Colours</source>
        <translation>Couleurs des partis</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Party Colours…</source>
        <translation>Couleurs des partis…</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Party indices</source>
        <translation>Indices des partis</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Party map</source>
        <translation>Correspondance des partis</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Party registries</source>
        <translation>Registres des partis</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Party registry</source>
        <translation>Registre des partis</translation>
    </message>
    <message>
        <location filename="../ui/party_combo.py"/>
        <source>Party: type its code or name, in either script</source>
        <translation>Parti : saisissez son code ou son nom, en caractères latins ou arabes</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Percent by which the votes of all lists change; never to more ballots than registered electors.</source>
        <translation>Pourcentage dont varient les voix de toutes les listes ; jamais au-delà d’un nombre de votants égal à celui des inscrits.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations</source>
        <translation>Permutations</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations (0: as many as needed)</source>
        <translation>Permutations (0 : autant que nécessaire)</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Pieces left out below (%)</source>
        <translation>Morceaux écartés en dessous de (%)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Place among the levels, 1 the largest zones. 0 keeps the one it has, or gives a new level the next.</source>
        <translation>Place parmi les niveaux, 1 pour les plus grandes zones. 0 conserve la place actuelle, ou donne la suivante à un nouveau niveau.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Place of the party among the lists of each zone</source>
        <translation>Rang du parti parmi les listes de chaque zone</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Points a step</source>
        <translation>Points par pas</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Points of the votes by which lists gain or lose, for instance MP=2; PJD=-1. Other lists give or take in proportion to their votes. Optional.</source>
        <translation>Points des voix que des listes gagnent ou perdent, par exemple MP=2; PJD=-1. Les autres listes cèdent ou reçoivent en proportion de leurs voix. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Points or polygons with their inhabitants, in any reference system. Zones without inhabitants in it are shared out by area, and named. Optional.</source>
        <translation>Points ou polygones avec leur population, dans un système de référence quelconque. Les zones sans population dans cette couche sont partagées selon la superficie, et nommées. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Print an atlas</source>
        <translation>Imprimer un atlas</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Prints a PDF atlas of a party. Every page has the map of the zones of one region, or of any other group, the legend with the number of zones, the ten zones with the highest shares, the ten just outside a winning place, the totals, the source and the date. The first page shows all zones and lists the pages.

The layer needs the fields of “Classify zones of a party”, and those of the theme. Steps of colours are the same on every page. In Arabic the page is read from the right.

The page comes from a layout template of QGIS (.qpt). Copy one of the plugin's folder resources/layouts, change it in a print layout, save it as a template and give it here: items are filled by their item id; what has another id stays as it is.</source>
        <translation>Imprime un atlas PDF d’un parti. Chaque page porte la carte des zones d’une région, ou de tout autre groupe, la légende avec le nombre de zones, les dix zones aux parts les plus élevées, les dix qui manquent de peu une place gagnante, les totaux, la source et la date. La première page montre toutes les zones et énumère les pages.

La couche doit avoir les champs de « Classifier les zones d’un parti », et ceux du thème. Les paliers de couleurs sont les mêmes sur toutes les pages. En arabe, la page se lit de droite à gauche.

La page vient d’un modèle de mise en page de QGIS (.qpt). Copiez l’un de ceux du dossier resources/layouts de l’extension, modifiez-le dans une mise en page, enregistrez-le comme modèle et indiquez-le ici : les éléments sont remplis d’après leur identifiant ; ce qui porte un autre identifiant reste inchangé.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Prints a PDF with a page for each region: map, legend, best and nearest zones, totals, source.</source>
        <translation>Imprime un PDF avec une page par région : carte, légende, meilleures zones et zones les plus proches, totaux, source.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Priority list</source>
        <translation>Liste de priorités</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Provinces</source>
        <translation>Provinces</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>Provinces and prefectures</source>
        <translation>Provinces et préfectures</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published file</source>
        <translation>Fichier publié</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published table to zone map</source>
        <translation>D’un tableau publié à la carte des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Puts a party's zones in order of priority by one criterion or several, and says why in words.</source>
        <translation>Range les zones d’un parti par ordre de priorité selon un ou plusieurs critères, et dit pourquoi en toutes lettres.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>QGIS cannot open the map {source}. Rename files and folders that have % or | in their name.</source>
        <translation>QGIS ne peut pas ouvrir la carte {source}. Renommez les fichiers et dossiers dont le nom contient % ou |.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>QGIS expression</source>
        <translation>Expression QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>QGIS expression that chooses the rows, such as "typeListe" = 'locale'. All cells are text in it. Optional.</source>
        <translation>Expression QGIS qui choisit les lignes, par exemple "typeListe" = 'locale'. Toutes les cellules y sont du texte. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Queen: a common border or corner</source>
        <translation>Reine : une limite ou un sommet en commun</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Rank of the level (0: as it is, or the next)</source>
        <translation>Rang du niveau (0 : inchangé, ou le suivant)</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Rank zones</source>
        <translation>Hiérarchiser les zones</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Rank zones of a party</source>
        <translation>Hiérarchiser les zones d’un parti</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked by: {criteria}</source>
        <translation>Zones rangées selon : {criteria}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked zones</source>
        <translation>Zones hiérarchisées</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranks the zones of a party by one criterion, or by several with weights.

Criteria: excess_votes (votes - valid votes x overall share); next_place (votes to the list in the next place); last_place (votes missing to the last winning place, or ahead of the first list without one; the places are the zone's seats where known: no electoral law is applied); turnout_reserve (registered x (1 - turnout) x share: a ceiling, as if all who did not vote did, and as the others; NULL where the registered are not published); contribution (votes / the party's votes).

A zone that lacks what decides has no rank, never the last, and priority_reason says why. Zones that are level share a rank, and the next rank is that many further on; in LIST they stand in the order of their codes.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, S the overall share):</source>
        <translation>Range les zones d’un parti selon un critère, ou selon plusieurs avec des pondérations.

Critères : excess_votes (voix - suffrages exprimés x part d’ensemble) ; next_place (voix jusqu’à la liste de la place suivante) ; last_place (voix manquantes jusqu’à la dernière place gagnante, ou d’avance sur la première liste qui n’en a pas ; les places sont les sièges de la zone s’ils sont connus : aucune loi électorale n’est appliquée) ; turnout_reserve (inscrits x (1 - participation) x part : un plafond, comme si tous les abstentionnistes votaient, et comme les autres ; NULL si les inscrits ne sont pas publiés) ; contribution (voix / voix du parti).

Une zone à laquelle manque ce qui décide n’a pas de rang, jamais le dernier, et priority_reason indique pourquoi. Les zones à égalité partagent un rang, et le rang suivant est décalé d’autant ; dans LIST, elles figurent dans l’ordre de leurs codes.

Champs (v voix, V suffrages exprimés, C votants, E inscrits, s = v / V, S la part d’ensemble) :</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Rank…</source>
        <translation>Hiérarchiser…</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Rates are those of a party: choose PARTY.</source>
        <translation>Les taux sont ceux d’un parti : choisissez PARTY.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Read published results</source>
        <translation>Lire des résultats publiés</translation>
    </message>
    <message>
        <location filename="../ui/card_reading.py"/>
        <source>Reading a zone</source>
        <translation>Lecture d’une zone</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Reading recipe</source>
        <translation>Recette de lecture</translation>
    </message>
    <message>
        <location filename="../ui/seat_reading.py"/>
        <source>Reading seats</source>
        <translation>Lecture des sièges</translation>
    </message>
    <message>
        <location filename="../ui/analysis.py"/>
        <location filename="../ui/follow.py"/>
        <location filename="../ui/layer_reading.py"/>
        <location filename="../ui/map_reading.py"/>
        <source>Reading zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Reading {source}</source>
        <translation>Lecture de {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads a published file (CSV, XLSX, ODS, DBF, GeoPackage ...) into a results table.</source>
        <translation>Lit un fichier publié (CSV, XLSX, ODS, DBF, GeoPackage ...) et en fait une table de résultats.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads one ballot of a published file into a results table: one row a zone, fields zone_code, zone_name, parent_name, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list.

Cells are read as text: codes keep their leading zeros, blank cells stay NULL and a published 0 stays 0. Columns are recognised by their header, lists by the party registry and the decisions given; the log says what was recognised and every choice can be made by a parameter. A list is taken for a party only where its name is the party's beyond doubt; close names are listed with the lists, for you to decide.

Lists in percent become votes where the published valid votes and the decimals leave one whole number only; rows of totals are left out and named.

Where the file holds several ballots, choose one with FILTER, for instance "typeListe" = 'locale'. Two rows for one zone, or cells that are no counts, are errors that name them.</source>
        <translation>Lit un scrutin d’un fichier publié et en fait une table de résultats : une ligne par zone, les champs zone_code, zone_name, parent_name, registered, voters, valid, invalid, seats et un champ votes_&lt;CODE&gt; par liste.

Les cellules sont lues comme du texte : les codes gardent leurs zéros initiaux, les cellules vides restent NULL et un 0 publié reste 0. Les colonnes sont reconnues à leur en-tête, les listes grâce au registre des partis et aux décisions données ; le journal dit ce qui a été reconnu, et chaque choix peut être fait par un paramètre. Une liste n’est attribuée à un parti que si son nom est sans aucun doute celui du parti ; les noms proches sont énumérés avec les listes, et c’est à vous de décider.

Les listes en pourcentages sont converties en voix si les suffrages exprimés publiés et les décimales ne laissent qu’un seul nombre entier possible ; les lignes de totaux sont écartées et nommées.

Si le fichier contient plusieurs scrutins, choisissez-en un avec FILTER, par exemple "typeListe" = 'locale'. Deux lignes pour une même zone, ou des cellules qui ne sont pas des nombres de voix ou de personnes, sont des erreurs qui les nomment.</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Recognised</source>
        <translation>Reconnu automatiquement</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../database/pack.py"/>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Registered electors</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Registered electors that are not published are at least the ballots cast. A highest turnout, on your word, makes them more, and decides seats that are open else.</source>
        <translation>Les inscrits non publiés sont au moins aussi nombreux que les votants. Une participation maximale, admise par vous, en suppose davantage et départage des sièges sinon indécis.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Registered electors; missing is not published</source>
        <translation>Inscrits ; vide : non publié</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Remove results from database</source>
        <translation>Supprimer des résultats de la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Report for machines</source>
        <translation>Rapport lisible par machine</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Report of the allocation</source>
        <translation>Rapport de la répartition</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join</source>
        <translation>Rapport de la jointure</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join as data</source>
        <translation>Rapport de la jointure sous forme de données</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Report of the scenario</source>
        <translation>Rapport du scénario</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result code</source>
        <translation>Code du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result name</source>
        <translation>Nom du résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows</source>
        <translation>Lignes de résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows joined</source>
        <translation>Lignes de résultats jointes</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows without zone</source>
        <translation>Lignes de résultats sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Results (tidy CSV)</source>
        <translation>Résultats (CSV long)</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Results in the database</source>
        <translation>Résultats dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Results table</source>
        <translation>Table de résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table of the election before.</source>
        <translation>Table de résultats de l’élection précédente.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Results table with one row a zone</source>
        <translation>Table de résultats, une ligne par zone</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Results table with one row a zone.</source>
        <translation>Table de résultats, une ligne par zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table, as “Read published results” makes it.</source>
        <translation>Table de résultats, telle que la produit « Lire des résultats publiés ».</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Results without zone</source>
        <translation>Résultats sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Rook: a common border</source>
        <translation>Tour : une limite en commun</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows in</source>
        <translation>Lignes en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows joined</source>
        <translation>Lignes jointes</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Rows of results</source>
        <translation>Lignes de résultats</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows of the header</source>
        <translation>Lignes de l’en-tête</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that find no zone become zones without geometry, so that totals and national shares stay whole.</source>
        <translation>Les lignes qui ne trouvent pas de zone deviennent des zones sans géométrie, pour que les totaux et les parts nationales restent entiers.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that find no zone follow the zones, without geometry, so that totals and national shares stay whole.</source>
        <translation>Les lignes qui ne trouvent pas de zone suivent les zones, sans géométrie, pour que les totaux et les parts nationales restent entiers.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that found no zone, each with its reason.</source>
        <translation>Lignes qui n’ont trouvé aucune zone, chacune avec sa raison.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that found no zone, with votes and reason.</source>
        <translation>Lignes qui n’ont trouvé aucune zone, avec les voix et la raison.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows that sum others are left out and named in the log; kept, their votes count twice.</source>
        <translation>Les lignes qui en additionnent d’autres sont écartées et nommées dans le journal ; conservées, leurs voix comptent deux fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows without zone</source>
        <translation>Lignes sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Rows without zone are decided by hand in the matching window: menu Vector, MP Election Analysis, Match Zones and Parties.</source>
        <translation>Les lignes sans zone se décident à la main dans la fenêtre d’appariement : menu Vecteur, MP Election Analysis, Apparier les zones et les partis.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone</source>
        <translation>Lignes : {rows_in} en entrée = {rows_joined} jointes + {rows_unmatched} sans zone</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Rows: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>Lignes : {total} = {joined} jointes + {decided} décidées + {unmatched} en suspens</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule file</source>
        <translation>Fichier de règle</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the column “{field}” holds text.</source>
        <translation>SEATS : la colonne « {field} » contient du texte.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the table needs the columns party and seats. Columns: {fields}</source>
        <translation>SEATS : il faut à la table les colonnes party et seats. Colonnes : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>SHA-256 of that file</source>
        <translation>SHA-256 de ce fichier</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>SISTER: the table needs zone_code or zone_name, and fields votes_&lt;CODE&gt;. Fields: {fields}</source>
        <translation>SISTER : il faut à la table zone_code ou zone_name, et des champs votes_&lt;CODE&gt;. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE names zones by their zone_code, and the election layer has no such field.</source>
        <translation>SWING_TABLE désigne les zones par leur zone_code, et la couche électorale n’a pas ce champ.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE needs the columns zone_code, party and points; it lacks: {columns}.</source>
        <translation>SWING_TABLE a besoin des colonnes zone_code, party et points ; il lui manque : {columns}.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: a row of zone “{zone}” names no list. Write the code of the list in party.</source>
        <translation>SWING_TABLE : une ligne de la zone « {zone} » ne nomme aucune liste. Écrivez le code de la liste dans party.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: {count} of its zones are none of those read of the election layer: {zones}. Take zones of the same level, with zone_code written as there: {codes}</source>
        <translation>SWING_TABLE : {count} de ses zones ne sont pas parmi celles qui sont lues de la couche électorale : {zones}. Prenez des zones du même niveau, avec zone_code écrit comme là : {codes}</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: “{party}” stands twice for zone “{zone}”.</source>
        <translation>SWING_TABLE : « {party} » figure deux fois pour la zone « {zone} ».</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: “{points}” for “{party}” in zone “{zone}” is no number of points. Write it as in 2 or -1.5, a decimal with a point; leave the row out where nothing changes.</source>
        <translation>SWING_TABLE : « {points} » pour « {party} » dans la zone « {zone} » n’est pas un nombre de points. Écrivez-le comme 2 ou -1.5, la décimale avec un point ; omettez la ligne là où rien ne change.</translation>
    </message>
    <message>
        <location filename="../ui/database_menu.py"/>
        <source>Sample Database</source>
        <translation>Base de données d’exemple</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions (an existing table is added to)</source>
        <translation>Enregistrer les décisions (une table existante est complétée)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions…</source>
        <translation>Enregistrer les décisions…</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Save as recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Save the zones of the list as CSV or XLSX</source>
        <translation>Enregistrer les zones de la liste en CSV ou XLSX</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save, and join with these decisions into the output</source>
        <translation>Enregistrer, et joindre avec ces décisions dans la sortie</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Saved {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Scenario of seats: {party}</source>
        <translation>Scénario de sièges : {party}</translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones</source>
        <translation>Rechercher des zones</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones…</source>
        <translation>Rechercher des zones…</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/step_chart.py"/>
        <location filename="../ui/seats_control.py"/>
        <location filename="../ui/seats_panel.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats after</source>
        <translation>Sièges après</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats at Risk</source>
        <translation>Sièges menacés</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats at most</source>
        <translation>Sièges au plus</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats at risk</source>
        <translation>Sièges menacés</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats before</source>
        <translation>Sièges avant</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats before and after: swings, turnout, lists that withdraw or merge, another law.</source>
        <translation>Sièges avant et après : glissements, participation, listes qui se retirent ou fusionnent, autre loi.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats by list</source>
        <translation>Sièges par liste</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats handed out</source>
        <translation>Sièges attribués</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats near and at risk</source>
        <translation>Sièges proches et menacés</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Seats of each zone (0: field seats)</source>
        <translation>Sièges de chaque zone (0 : champ seats)</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats of the lists</source>
        <translation>Sièges des listes</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats of the party</source>
        <translation>Sièges du parti</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party after</source>
        <translation>Sièges du parti après</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party before</source>
        <translation>Sièges du parti avant</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Seats of the party: {won} of {places} · not known in {zones} zones</source>
        <translation>Sièges du parti : {won} sur {places} · inconnus dans {zones} zones</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Seats of {party} against its swing</source>
        <translation>Sièges de {party} selon son glissement</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Seats that the lists win by the electoral law</source>
        <translation>Sièges que les listes gagnent selon la loi électorale</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats to be filled in the zone; missing is not published</source>
        <translation>Sièges à pourvoir dans la zone ; vide : non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats to fill</source>
        <translation>Sièges à pourvoir</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Seats won</source>
        <translation>Sièges obtenus</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Seats won (CSV)</source>
        <translation>Sièges obtenus (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats won by the list in the zone</source>
        <translation>Sièges obtenus par la liste dans la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second field</source>
        <translation>Second champ</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second party</source>
        <translation>Second parti</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Several rows have this name: one entry of the table would decide for all of them.</source>
        <translation>Plusieurs lignes portent ce nom : une seule entrée de la table déciderait pour toutes.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Share</source>
        <translation>Part des voix</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share and Gap</source>
        <translation>Part et écart</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share and Turnout</source>
        <translation>Part et participation</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share by Electors</source>
        <translation>Part pondérée</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Share of the old zone that goes to the new one, or inhabitants. Optional: weight, if it is there.</source>
        <translation>Part de l’ancienne zone qui va à la nouvelle, ou population. Facultatif : weight, s’il existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Share of the party (fraction of 1)</source>
        <translation>Part des voix du parti (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../ui/small_charts.py"/>
        <source>Share of the party at the elections of this zone</source>
        <translation>Part des voix du parti aux élections de cette zone</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party before, all zones (fraction of 1)</source>
        <translation>Part des voix du parti avant, toutes zones (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party in steps of 5 points</source>
        <translation>Part des voix du parti par paliers de 5 points</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party now, all zones (fraction of 1)</source>
        <translation>Part des voix du parti maintenant, toutes zones (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party together with the gap to a winning place</source>
        <translation>Part des voix du parti combinée avec l’écart à une place gagnante</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party together with the turnout</source>
        <translation>Part des voix du parti combinée avec la participation</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Share of the party, paler where few electors are registered</source>
        <translation>Part des voix du parti, plus pâle là où il y a peu d’inscrits</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat</source>
        <translation>Part des voix des listes sans siège</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat in the zone</source>
        <translation>Part des voix des listes sans siège dans la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Shares become votes where the valid votes and their decimals leave one whole number only.</source>
        <translation>Les parts sont converties en voix si les suffrages exprimés et les décimales ne laissent qu’un seul nombre entier possible.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Shares of</source>
        <translation>Parts calculées sur</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Sheet or table</source>
        <translation>Feuille ou table</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheets: {sheets}</source>
        <translation>Feuilles : {sheets}</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Show Card</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Show Lists</source>
        <translation>Afficher les listes</translation>
    </message>
    <message>
        <location filename="../ui/seat_steps.py"/>
        <source>Show or hide the allocation step by step</source>
        <translation>Afficher ou masquer la répartition étape par étape</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the elections panel</source>
        <translation>Afficher ou masquer le panneau des élections</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Simulate seats</source>
        <translation>Simuler les sièges</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Snapping tolerance (metres, -1: found)</source>
        <translation>Tolérance d’accrochage (mètres, -1 : automatique)</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Some decisions are not saved. Save them in the table of decisions?</source>
        <translation>Certaines décisions ne sont pas enregistrées. Faut-il les enregistrer dans la table des décisions ?</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Source of the layer, with its filter</source>
        <translation>Source de la couche, avec son filtre</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Spatial statistics</source>
        <translation>Statistiques spatiales</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Start of the random numbers: the same seed gives the same result.</source>
        <translation>Point de départ des nombres aléatoires : la même graine donne le même résultat.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Steps of the swing</source>
        <translation>Nombre de pas du glissement</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Still earlier elections</source>
        <translation>Élections plus anciennes</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Style zones</source>
        <translation>Styliser les zones</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Styled zones</source>
        <translation>Zones stylisées</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as House of Representatives. Optional.</source>
        <translation>Par exemple Chambre des représentants. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as local, regional or national lists. Optional.</source>
        <translation>Par exemple listes locales, régionales ou nationales. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sum lists below (percent of all votes)</source>
        <translation>Regrouper les listes en dessous de (pourcentage de toutes les voix)</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Sums every party over the zones of an election layer, and measures the election as a whole.

Of the election: effective number of lists by votes and by seats (Laakso and Taagepera 1979; Golosov 2010), Gallagher's least squares index (1991), Loosemore and Hanby's index (1971), votes for lists that won no seat, nationalisation of the party system (the parties' scores weighted by their shares), turnout. All shares and indices are fractions of 1.

Seats come from fields seats_&lt;CODE&gt; of the layer, or from a table. An index of votes is NULL, with its reason, where lists are summed in votes_OTHERS or do not add up to the valid votes. A field seats_&lt;CODE&gt; that is NULL beside others is none won where the list has no votes or the others fill all seats of the zone; else it is not known, and what rests on it is NULL.

Fields of the parties (v votes, V valid votes, s = v / V):</source>
        <translation>Additionne chaque parti sur les zones d’une couche électorale et mesure l’élection dans son ensemble.

De l’élection : nombre effectif de listes en voix et en sièges (Laakso et Taagepera 1979 ; Golosov 2010), indice des moindres carrés de Gallagher (1991), indice de Loosemore et Hanby (1971), voix des listes sans siège, nationalisation du système de partis (les scores des partis pondérés par leurs parts), participation. Toutes les parts et tous les indices sont des fractions de 1.

Les sièges viennent des champs seats_&lt;CODE&gt; de la couche, ou d’une table. Un indice de voix est NULL, avec sa raison, si des listes sont regroupées dans votes_OTHERS ou si leur somme ne donne pas les suffrages exprimés. Un champ seats_&lt;CODE&gt; qui est NULL à côté d’autres renseignés vaut aucun siège gagné si la liste n’a pas de voix ou si les autres pourvoient tous les sièges de la zone ; sinon, le nombre n’est pas connu, et ce qui en dépend est NULL.

Champs des partis (v voix, V suffrages exprimés, s = v / V) :</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums results by parent zone, keeps every vote, and dissolves the geometries.</source>
        <translation>Additionne les résultats par zone parente, conserve chaque voix et fusionne les géométries.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums the counts of an election layer by a parent field, and dissolves the geometries that there are.

A list's votes are summed over the parts where it stood; NULL where it stood in none. Registered electors, ballots cast and invalid ballots are NULL unless every part with a result has them. Shares are never averaged: measure the aggregate again. Seats are not carried: a roll-up fills none.

Names beside the parent field are carried: for parent_code parent_name and parent_name_ar, for region_code region_name and region_name_ar. So is the zone above the parent, as parent_code, parent_name and parent_name_ar, and every other text or whole number that all parts of each parent have in common; the log names what is kept and what is left out.

parts and parts_without_result tell how complete each parent is; estimated, where “Transfer results to other boundaries” has written it, is 1 where a part is an estimate. Zones without parent are left out, counted and named in the log.</source>
        <translation>Additionne les nombres d’une couche électorale selon un champ parent, et fusionne les géométries présentes.

Les voix d’une liste sont additionnées sur les parties où elle se présentait ; NULL si elle ne se présentait dans aucune. Inscrits, votants et bulletins nuls sont NULL, sauf si chaque partie pourvue d’un résultat les a. Les parts ne font jamais l’objet d’une moyenne : mesurez de nouveau l’agrégat. Les sièges ne sont pas repris : une agrégation n’en pourvoit aucun.

Les noms qui accompagnent le champ parent sont repris : pour parent_code, parent_name et parent_name_ar, pour region_code, region_name et region_name_ar. Il en va de même de la zone au-dessus de la zone parente, sous parent_code, parent_name et parent_name_ar, et de tout autre texte ou nombre entier commun à toutes les parties de chaque zone parente ; le journal nomme ce qui est conservé et ce qui est laissé de côté.

parts et parts_without_result disent à quel point chaque zone parente est complète ; estimated, si « Transposer des résultats sur d’autres limites » l’a écrit, vaut 1 si une partie est une estimation. Les zones sans parent sont laissées de côté, comptées et nommées dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of a level to its parents and stores them as results of the upper level.</source>
        <translation>Additionne les résultats d’un niveau par zone parente et les enregistre comme résultats du niveau supérieur.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of an election on a level to the zones of an upper level, which their zones name as their parents, and stores them there in one transaction. Votes are conserved to the unit: a zone with results and without parent is an error that names it.

Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is summed. Registered electors, ballots cast and invalid ballots are NULL unless every part has them. Seats are not carried.

Results that were published for the upper level are never replaced by a sum; sums are, by newer ones.</source>
        <translation>Additionne les résultats d’une élection à un niveau vers les zones d’un niveau supérieur, que leurs zones désignent comme parentes, et les y enregistre en une transaction. Les voix sont conservées à l’unité près : une zone avec résultats et sans zone parente est une erreur qui la nomme.

D’une zone et de ses parties au même niveau, comme une ville et ses arrondissements, seul le côté qui compte est additionné. Inscrits, votants et bulletins nuls sont NULL, sauf si chaque partie les a. Les sièges ne sont pas repris.

Les résultats publiés pour le niveau supérieur ne sont jamais remplacés par une somme ; les sommes le sont par de plus récentes.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Suspicious joins</source>
        <translation>Jointures douteuses</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Suspicious zones: {count}</source>
        <translation>Zones douteuses : {count}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Suspicious: {count}</source>
        <translation>Douteuses : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Suspicious: {row}: {why}</source>
        <translation>Douteuse : {row} : {why}</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Swing</source>
        <translation>Glissement</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing (points)</source>
        <translation>Glissement (points)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing by zone</source>
        <translation>Glissement par zone</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/step_chart.py"/>
        <source>Swing in points</source>
        <translation>Glissement en points</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party over the zones compared (fraction of 1)</source>
        <translation>Glissement du parti sur les zones comparées (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party, all zones (fraction of 1)</source>
        <translation>Glissement du parti, toutes zones (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings by zone</source>
        <translation>Glissements par zone</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings of all lists</source>
        <translation>Glissements de toutes les listes</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Table (or CSV) with the columns from and to: the code of a list in earlier elections, and that of the list as which it counts in the later one; for instance FGD and AFG. Optional: lists keep their codes.</source>
        <translation>Table (ou CSV) avec les colonnes from et to : le code d’une liste aux élections antérieures, et celui de la liste sous lequel elle compte à l’élection la plus récente ; par exemple FGD et AFG. Facultatif : les listes gardent leurs codes.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of decisions so far; optional</source>
        <translation>Table des décisions prises jusqu’ici ; facultatif</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table of decisions that the matching window has saved. Optional.</source>
        <translation>Table de décisions enregistrée par la fenêtre d’appariement. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Table of matching decisions with name, parent, zone_code and, if wanted, decided_on and note, which the database keeps; or a table of names with name, name_ar and, if known, zone_code and parent. Optional: those that the database has are applied anyway.</source>
        <translation>Table de décisions d’appariement avec name, parent, zone_code et, si on le souhaite, decided_on et note, que la base de données conserve ; ou table de noms avec name, name_ar et, s’ils sont connus, zone_code et parent. Facultatif : les décisions que la base de données contient sont appliquées de toute façon.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Table of matching decisions with the fields name, parent, zone_code and, if wanted, decided_on and note; or a table of names with name, name_ar and, if known, zone_code and parent. Optional. In a date such as 02/03/2021 the day comes first.</source>
        <translation>Table de décisions d’appariement avec les champs name, parent, zone_code et, si on le souhaite, decided_on et note ; ou table de noms avec name, name_ar et, s’ils sont connus, zone_code et parent. Facultatif. Dans une date comme 02/03/2021, le jour vient en premier.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Table of neighbours</source>
        <translation>Table de voisinage</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the file</source>
        <translation>Table du fichier</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the lists that “Read published results” has written</source>
        <translation>Table des listes écrite par « Lire des résultats publiés »</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Table with a row a class: zones, votes of the party, valid votes, registered electors (empty unless every zone has them, and how many have not) and share.</source>
        <translation>Table avec une ligne par classe : zones, voix du parti, suffrages exprimés, inscrits (vide, sauf si chaque zone les a, et nombre de celles qui ne les ont pas) et part des voix.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Table with one row for each old and new code that belong together. A zone with several new codes needs weights that sum to 1; a blank new code is a zone without successor. Optional.</source>
        <translation>Table avec une ligne pour chaque paire d’ancien et de nouveau code qui se correspondent. Une zone à plusieurs nouveaux codes demande des pondérations dont la somme est 1 ; un nouveau code vide désigne une zone sans successeur. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table with the columns from and to: codes of lists before, and those they count as now. Optional.</source>
        <translation>Table avec les colonnes from et to : codes des listes auparavant, et ceux sous lesquels elles comptent maintenant. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Table with the columns party and seats and, where seats are known by zone, zone_code; of one election and ballot. Optional: the fields seats_&lt;CODE&gt; of the layer, where it has them.</source>
        <translation>Table avec les colonnes party et seats et, si les sièges sont connus par zone, zone_code ; pour une seule élection et un seul scrutin. Facultatif : les champs seats_&lt;CODE&gt; de la couche, si elle les a.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Table with the columns zone_code, party and points, added to SWING. Optional.</source>
        <translation>Table avec les colonnes zone_code, party et points, ajoutés à SWING. Facultatif.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Tables and layers</source>
        <translation>Tables et couches</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back every decision not yet joined</source>
        <translation>Retirer toutes les décisions qui n’ont pas encore servi à une jointure</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back these decisions (Del)</source>
        <translation>Retirer ces décisions (Suppr)</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Taken from {lists}</source>
        <translation>Pris à {lists}</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of an election on a level, loaded by mistake, out of the electoral database.</source>
        <translation>Retire de la base de données électorale les résultats d’une élection à un niveau, chargés par erreur.</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of one election on one level out of the database in one transaction: votes, counts, measures, seats, the map with its style, and zones without geometry that only these results needed.

The log of imports keeps the loads and says that the results were removed. The election, the parties, the boundaries and the decisions of matching stay, so the results can be loaded again. Results of the election on other levels stay too; the log names those that are sums of what was removed.

A correction needs no removal: “Load results” replaces what is there.</source>
        <translation>Retire de la base de données, en une transaction, les résultats d’une élection à un niveau : voix, nombres, mesures, sièges, la carte avec son style, et les zones sans géométrie qui ne servaient qu’à ces résultats.

Le journal des imports garde les chargements et indique que les résultats ont été supprimés. L’élection, les partis, les limites et les décisions d’appariement restent, si bien que les résultats peuvent être chargés de nouveau. Les résultats de l’élection à d’autres niveaux restent aussi ; le journal nomme ceux qui sont des sommes de ce qui a été supprimé.

Une correction ne demande aucune suppression : « Charger des résultats » remplace ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones</source>
        <translation>Zones cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones that something was carried to</source>
        <translation>Zones cibles qui ont reçu quelque chose</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones with parts of zones that were split</source>
        <translation>Zones cibles contenant des parties de zones scindées</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Tells zones that are like their surroundings, or stand out from them, from what chance brings about.</source>
        <translation>Distingue de ce que produit le hasard les zones qui ressemblent à leur entourage ou s’en détachent.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Temporary layer</source>
        <translation>Couche temporaire</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>That of Morocco</source>
        <translation>Celui du Maroc</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>The GeoPackage to make, which must not exist yet; or postgres:CONNECTION for a server that QGIS has a PostgreSQL connection to, with /SCHEMA where the schema is not to be mpelection.</source>
        <translation>Le GeoPackage à créer, qui ne doit pas encore exister ; ou postgres:CONNECTION pour un serveur auquel QGIS a une connexion PostgreSQL, suivi de /SCHEMA si le schéma ne doit pas être mpelection.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>The PDF file.</source>
        <translation>Le fichier PDF.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python package pandas is missing. Install it with your system's packages (Debian: python3-pandas; OSGeo4W: python3-pandas) and restart QGIS.</source>
        <translation>Le paquet Python pandas est absent. Installez-le avec les paquets de votre système (Debian : python3-pandas ; OSGeo4W : python3-pandas) et redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs.py"/>
        <location filename="../ui/runner.py"/>
        <location filename="../ui/theme_list.py"/>
        <source>The algorithm {name} is not available.</source>
        <translation>L’algorithme {name} n’est pas disponible.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The alias table lacks the fields {missing}; it needs name, zone_code and, optionally, parent; a table of names needs name and name_ar.</source>
        <translation>Il manque à la table des alias les champs {missing} ; il lui faut name, zone_code et, facultativement, parent ; une table de noms demande name et name_ar.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>The aliases given and the close names applied, as a table of aliases for the next time.</source>
        <translation>Les alias donnés et les noms proches appliqués, sous forme de table d’alias pour la fois suivante.</translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The analysis failed.</source>
        <translation>L’analyse a échoué.</translation>
    </message>
    <message>
        <location filename="../ui/analysis.py"/>
        <source>The analysis gave no layer.</source>
        <translation>L’analyse n’a produit aucune couche.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>The analysis gave no zones.</source>
        <translation>L’analyse n’a produit aucune zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>The choices of this reading, found or given, for the next file of the same make.</source>
        <translation>Les choix de cette lecture, trouvés ou donnés, pour le prochain fichier de même facture.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The classes in CUSTOM are not used: the rule is {rule}. Choose the rule custom for them.</source>
        <translation>Les classes de CUSTOM ne sont pas utilisées : la règle est {rule}. Choisissez la règle custom pour les utiliser.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The clusters in the layer are those of {present}, not of {party}: find them again.</source>
        <translation>Les foyers de la couche sont ceux de {present}, non de {party} : recherchez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The comparison in the layer is of {present}, not of {party}: compare the elections again.</source>
        <translation>La comparaison dans la couche est celle de {present}, non de {party} : comparez de nouveau les élections.</translation>
    </message>
    <message>
        <location filename="../ui/map_sources.py"/>
        <source>The database has no map of {title}. “Remove results” and “Load results” make it.</source>
        <translation>La base de données n’a pas de carte pour {title}. « Supprimer des résultats », puis « Charger des résultats » la créent.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>The database has no such results: there is nothing to export.</source>
        <translation>La base de données ne contient pas de tels résultats : il n’y a rien à exporter.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The database has the election {election} already and keeps what it has: {values}. To change it use “Correct election in database”.</source>
        <translation>La base de données a déjà l’élection {election} et garde ce qu’elle a : {values}. Pour le changer, utilisez « Corriger une élection dans la base de données ».</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The database has these results of {election} on level {level} already: nothing was changed.</source>
        <translation>La base de données contient déjà ces résultats de {election} au niveau {level} : rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>The decisions given, then the lists whose name is close to that of a party, to be decided: fill in party and give the table as PARTY_ALIASES.</source>
        <translation>Les décisions données, puis les listes dont le nom est proche de celui d’un parti, à décider : remplissez party et donnez la table comme PARTY_ALIASES.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The earlier elections as the party registry names them, that of PREVIOUS first, with commas between: 2016, or 2016, 2011. Lists that it names as earlier ones of another then count as that one; the party map goes before. Optional.</source>
        <translation>Les élections antérieures telles que le registre des partis les nomme, celle de PREVIOUS en premier, séparées par des virgules : 2016, ou 2016, 2011. Les listes qu’il désigne comme les devancières d’une autre comptent alors comme cette autre ; la correspondance des partis a priorité. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/choices_form.py"/>
        <source>The election that the swing is from</source>
        <translation>Élection à partir de laquelle le glissement est calculé</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The election {election} was not in the database and has been made.</source>
        <translation>L’élection {election} n’était pas dans la base de données et a été créée.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The features of the later election with what changed, styled by swing. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>Les entités de l’élection la plus récente avec ce qui a changé, stylisées selon le glissement. Vos propres champs qui portent un de ces noms sont conservés sous zone_... et nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The field “{field}” has no numbers; choose another.</source>
        <translation>Le champ « {field} » ne contient pas de nombres ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” holds figures, not the zone one level up. Choose a code or a name as parent. Fields: {fields}</source>
        <translation>Le champ « {field} » contient des chiffres, non la zone du niveau immédiatement supérieur. Choisissez comme zone parente un code ou un nom. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” is empty in all zones.</source>
        <translation>Le champ « {field} » est vide dans toutes les zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>The file; its ending says whether it is an image or PDF.</source>
        <translation>Le fichier ; son extension dit s’il s’agit d’une image ou d’un PDF.</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The folder {folder} for the sample database cannot be made: {error}. “Create electoral database” in the toolbox makes one elsewhere, with the content morocco_results.</source>
        <translation>Le dossier {folder} destiné à la base de données d’exemple ne peut pas être créé : {error}. « Créer une base de données électorale », dans la boîte à outils, en crée une ailleurs, avec le contenu morocco_results.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>The indices of the election and of the parties in one file. Optional.</source>
        <translation>Les indices de l’élection et des partis dans un seul fichier. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>The join gave no layer.</source>
        <translation>La jointure n’a produit aucune couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>The large point is the scenario itself. A pale band and an empty point: seats of zones left open, where lists are level or a figure is not published; the party has none to all of them.</source>
        <translation>Le grand point est le scénario lui-même. Une bande pâle et un point vide : sièges de zones non tranchées, où des listes sont à égalité ou un chiffre n’est pas publié ; le parti en a d’aucun à tous.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>The law that hands out the seats; or a law file</source>
        <translation>La loi qui répartit les sièges ; ou un fichier de loi</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The layer has neither parent_code nor parent_name. Choose in PARENT_FIELD the field with the code or name of the zone one level up. Fields: {fields}</source>
        <translation>La couche n’a ni parent_code ni parent_name. Choisissez dans PARENT_FIELD le champ qui contient le code ou le nom de la zone du niveau immédiatement supérieur. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The layer holds no measures of a party. Give the parameter PARTY the code of a list, such as MP.</source>
        <translation>La couche ne contient les mesures d’aucun parti. Donnez au paramètre PARTY le code d’une liste, par exemple MP.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>The map was not in the database any more and has been made anew.</source>
        <translation>La carte n’était plus dans la base de données et a été recréée.</translation>
    </message>
    <message>
        <location filename="../ui/direct_map.py"/>
        <source>The map “{layer}” cannot be filtered to another party.</source>
        <translation>La carte « {layer} » ne peut pas être filtrée sur un autre parti.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The measures of {party} in the layer are not those of its counts: the zones are measured and classified again, by the rule {rule} and its usual thresholds.</source>
        <translation>Les mesures de {party} dans la couche ne sont pas celles de ses nombres : les zones sont mesurées et classifiées de nouveau, selon la règle {rule} et ses seuils habituels.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The nearest zones, by their centres</source>
        <translation>Les zones les plus proches, de centre à centre</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The parts</source>
        <translation>Les parties</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The prospects in the layer are those of {present}, not of {party}: allocate the seats again.</source>
        <translation>Les perspectives de la couche sont celles de {present}, non de {party} : répartissez de nouveau les sièges.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The provinces with results, measures and classes, styled.</source>
        <translation>Les provinces avec résultats, mesures et classes, stylisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/report_page.py"/>
        <source>The report “{path}” cannot be written: {why}. Choose another file.</source>
        <translation>Le rapport « {path} » ne peut pas être écrit : {why}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written without its style: the file was in use while it was replaced. Close its layers, or choose another file, and run again.</source>
        <translation>Le résultat est écrit sans son style : le fichier était en cours d’utilisation pendant son remplacement. Fermez ses couches, ou choisissez un autre fichier, et relancez l’exécution.</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written, its style could not be saved: {error}</source>
        <translation>Le résultat est écrit, mais son style n’a pas pu être enregistré : {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The results have no field zone_code, by which the crosswalk knows them. Fields: {fields}</source>
        <translation>Les résultats n’ont pas de champ zone_code, par lequel la table de passage les désigne. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row has neither name nor code that a decision could name.</source>
        <translation>La ligne n’a ni nom ni code qu’une décision pourrait désigner.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row is this one (Enter, double click)</source>
        <translation>La ligne est celle-ci (Entrée, double-clic)</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule is “{rule}” of {file}, with its own thresholds.</source>
        <translation>La règle est « {rule} » de {file}, avec ses propres seuils.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule of this run with its thresholds and words, to be used again or shared.</source>
        <translation>La règle de cette exécution avec ses seuils et ses libellés, à réutiliser ou à partager.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same as a table without geometry, the first zone first, those of one rank by their codes, for a CSV or a spreadsheet.</source>
        <translation>La même chose en table sans géométrie, la première zone en tête, celles d’un même rang dans l’ordre de leurs codes, pour un CSV ou un tableur.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same features in their order, with the fields of the ranking.</source>
        <translation>Les mêmes entités dans leur ordre, avec les champs du rang de priorité.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The same features with seats by list and the party's prospect.</source>
        <translation>Les mêmes entités avec les sièges par liste et les perspectives du parti.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The same features with the fields that the theme shows, styled.</source>
        <translation>Les mêmes entités avec les champs que montre le thème, stylisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>The same features with the indicators added. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>Les mêmes entités complétées des indicateurs. Vos propres champs qui portent un de ces noms sont conservés sous zone_... et nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>The same features with the measures and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>Les mêmes entités complétées des mesures et des classes, stylisées. Vos propres champs qui portent un de ces noms sont conservés sous zone_... et nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>The same features with the seats before and after.</source>
        <translation>Les mêmes entités avec les sièges avant et après.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>The same features with the statistics and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation>Les mêmes entités complétées des statistiques et des classes, stylisées. Vos propres champs qui portent un de ces noms sont conservés sous zone_... et nommés dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>The same number for every zone, where the layer has no field seats. 0 takes the field.</source>
        <translation>Le même nombre pour chaque zone, si la couche n’a pas de champ seats. 0 reprend le champ.</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is being made: {path}</source>
        <translation>Création de la base de données d’exemple en cours : {path}</translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is {path}; what you load into it stays.</source>
        <translation>La base de données d’exemple est {path} ; ce que vous y chargez y reste.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours</source>
        <translation>La table de voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>The target zones with the counts carried to them, then zones that go nowhere, without geometry.</source>
        <translation>Les zones cibles avec les nombres qui y ont été transposés, puis les zones sans destination, sans géométrie.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme clusters shows what “Clusters of zones” has found, and the layer does not have it.</source>
        <translation>Le thème clusters montre ce que « Foyers de zones » a trouvé, et la couche ne le contient pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme {theme} shows what “Allocate seats” has computed, and the layer does not have it.</source>
        <translation>Le thème {theme} montre ce que « Répartir les sièges » a calculé, et la couche ne l’a pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The theme {theme} shows what “Compare elections” has measured, and the layer does not have it.</source>
        <translation>Le thème {theme} montre ce que « Comparer des élections » a mesuré, et la couche ne le contient pas.</translation>
    </message>
    <message>
        <location filename="../algorithms/theme_fields.py"/>
        <source>The votes in the layer are others than those compared: what is shown is that of before.</source>
        <translation>Les voix dans la couche diffèrent de celles qui ont été comparées : ce qui est affiché est l’état d’avant.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The whole</source>
        <translation>Le tout</translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The zones are lines: a theme draws polygons or points, and the layer keeps a plain symbol. The figures are complete. Join the results to a layer of polygons for the map.</source>
        <translation>Les zones sont des lignes : un thème dessine des polygones ou des points, et la couche garde un symbole simple. Les chiffres sont complets. Pour la carte, joignez les résultats à une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones of the later election with what changed, styled.</source>
        <translation>Les zones de l’élection la plus récente avec ce qui a changé, stylisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones with results, measures and classes, styled.</source>
        <translation>Les zones avec résultats, mesures et classes, stylisées.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>There is no field “{field}”. Fields: {fields}</source>
        <translation>Il n’y a pas de champ « {field} ». Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>There is no map to keep.</source>
        <translation>Il n’y a pas de carte à conserver.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>There is no map yet that it could be of.</source>
        <translation>Il n’y a pas encore de carte sur laquelle le faire.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>There is no other election of these zones to compare with.</source>
        <translation>Il n’y a pas d’autre élection de ces zones avec laquelle comparer.</translation>
    </message>
    <message>
        <location filename="../ui/recolouring.py"/>
        <source>These layers keep their colours, since their theme cannot be made again: {layers}. Style them anew.</source>
        <translation>Ces couches gardent leurs couleurs, car leur thème ne peut pas être refait : {layers}. Stylisez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>This Profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>This method compares two values: choose FIELD_2, PARTY_2 or PREVIOUS for the second one.</source>
        <translation>Cette méthode compare deux valeurs : choisissez FIELD_2, PARTY_2 ou PREVIOUS pour la seconde.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Thousands separator</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones” for either election, and “Compare elections”, with its style.

Both are joined to the same zones. Where boundaries changed between them, bring the earlier results to the new ones first (“Transfer results to other boundaries”) and compare the layers. Lists that changed their name or merged are declared in the party map; what corresponds to nothing is named in the log.</source>
        <translation>Trois étapes : « Joindre des résultats aux zones » pour chacune des deux élections, et « Comparer des élections », avec son style.

Les deux sont jointes aux mêmes zones. Si des limites ont changé entre les deux, ramenez d’abord les résultats antérieurs aux nouvelles limites (« Transposer des résultats sur d’autres limites ») et comparez les couches. Les listes qui ont changé de nom ou fusionné sont déclarées dans la correspondance des partis ; ce qui ne correspond à rien est nommé dans le journal.</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones”, “Aggregate results to a parent level”, “Classify zones of a party”. Votes are summed, shares measured again; provinces of which some communes have no result are named in the log and have a number in parts_without_result.

The provinces fill no seats: give the winning places, or each is classified by its first place.</source>
        <translation>Trois étapes : « Joindre des résultats aux zones », « Agréger des résultats au niveau parent », « Classifier les zones d’un parti ». Les voix sont additionnées, les parts mesurées de nouveau ; les provinces dont certaines communes n’ont pas de résultat sont nommées dans le journal et portent un nombre dans parts_without_result.

Les provinces ne pourvoient aucun siège : donnez les places gagnantes, sinon chacune est classifiée selon sa première place.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Threshold of the classes of history, in points.</source>
        <translation>Seuil des classes de l’historique, en points.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Threshold of the rule {rule}, in {unit}.</source>
        <translation>Seuil de la règle {rule}, en {unit}.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Title of the legend</source>
        <translation>Titre de la légende</translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Totals that differ</source>
        <translation>Totaux discordants</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transfer results to other boundaries</source>
        <translation>Transposer des résultats sur d’autres limites</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transferred results</source>
        <translation>Résultats transposés</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Tried again ({number} of {most})</source>
        <translation>Nouvelle tentative ({number} sur {most})</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Turnout</source>
        <translation>Taux de participation</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Turnout assumed to be at most {turnout}</source>
        <translation>Participation supposée d’au plus {turnout}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Turnout reserve of all zones where it is known (ceiling)</source>
        <translation>Réserve de participation de toutes les zones où elle est connue (plafond)</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Two elections compared</source>
        <translation>Comparaison de deux élections</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo All</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation>Annuler la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched results</source>
        <translation>Résultats non appariés</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched zones</source>
        <translation>Zones non appariées</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/zone_card.py"/>
        <source>Valid votes</source>
        <translation>Suffrages exprimés</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Valid votes of the zones with a result</source>
        <translation>Suffrages exprimés des zones qui ont un résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Valid votes; missing is not published</source>
        <translation>Suffrages exprimés ; vide : non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Validate database</source>
        <translation>Valider la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>Values changed</source>
        <translation>Valeurs modifiées</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Values to merge, separated by semicolons. Optional: {classes}, as far as there are any. Zones of two values are two areas, unless they are joined by a plus sign: stronghold+holding.</source>
        <translation>Valeurs à réunir, séparées par des points-virgules. Facultatif : {classes}, dans la mesure où il y en a. Les zones de deux valeurs forment deux aires distinctes, sauf si un signe plus les relie : stronghold+holding.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Vintage of the zones</source>
        <translation>Millésime des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Volatility over all zones (fraction of 1)</source>
        <translation>Volatilité sur toutes les zones (fraction de 1)</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Vote fields</source>
        <translation>Champs des voix</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/theme_list.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Votes after</source>
        <translation>Voix après</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Votes before</source>
        <translation>Voix avant</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Votes by list</source>
        <translation>Voix par liste</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes carried to target zones</source>
        <translation>Voix reportées sur les zones cibles</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat</source>
        <translation>Voix des listes qui n’ont obtenu aucun siège</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat in the zone</source>
        <translation>Voix des listes qui n’ont obtenu aucun siège dans la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes in</source>
        <translation>Voix en entrée</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Votes in them that count, summed over elections and levels</source>
        <translation>Voix qui y comptent, additionnées sur les élections et les niveaux</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes joined</source>
        <translation>Voix jointes</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Votes missing</source>
        <translation>Voix manquantes</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Votes of all lists</source>
        <translation>Voix de toutes les listes</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of all lists in the areas</source>
        <translation>Voix de toutes les listes dans les aires</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes of each list in, joined and without zone; methods, changed codes, suspicions, proposals.</source>
        <translation>Voix de chaque liste en entrée, jointes et sans zone ; méthodes, codes modifiés, points suspects, propositions.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list of that code; NULL is no list or not published</source>
        <translation>Voix de la liste qui porte ce code ; NULL : pas de liste ou non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list; 0 is a published zero, no row no list or no figure</source>
        <translation>Voix de la liste ; 0 est un zéro publié, l’absence de ligne signifie pas de liste ou pas de chiffre</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of the parents</source>
        <translation>Voix des zones parentes</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Votes of the party</source>
        <translation>Voix du parti</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Votes of the party as circles</source>
        <translation>Voix du parti sous forme de cercles</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party before, all zones</source>
        <translation>Voix du parti avant, toutes zones</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of the party in the areas</source>
        <translation>Voix du parti dans les aires</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party now, all zones</source>
        <translation>Voix du parti maintenant, toutes zones</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes of the sums</source>
        <translation>Voix des sommes</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes of zones that go nowhere</source>
        <translation>Voix des zones sans destination</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of zones without parent, left out</source>
        <translation>Voix des zones sans zone parente, laissées de côté</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Votes removed</source>
        <translation>Voix supprimées</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>Votes to lose</source>
        <translation>Voix à perdre</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes without zone</source>
        <translation>Voix sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share and swing of every list in every zone.</source>
        <translation>Voix, part et glissement de chaque liste dans chaque zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share, swing and first places of every list.</source>
        <translation>Voix, part, glissement et premières places de chaque liste.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Votes: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation>Voix : {total} = {joined} jointes + {decided} décidées + {unmatched} en suspens</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes: {votes_in} in = {votes_joined} in the sums of {zones} zones</source>
        <translation>Voix : {votes_in} en entrée = {votes_joined} dans les sommes de {zones} zones</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone</source>
        <translation>Voix : {votes_in} en entrée = {votes_joined} jointes + {votes_unmatched} sans zone</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the parents + {lost} without parent</source>
        <translation>Voix : {votes_in} en entrée = {votes_out} dans les zones parentes + {lost} sans zone parente</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the target zones + {votes_nowhere} nowhere</source>
        <translation>Voix : {votes_in} en entrée = {votes_out} dans les zones cibles + {votes_nowhere} sans destination</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Votes: {votes} · {share} · place {place} of {all_lists} · zones in a winning place: {places} · lists in {lists} of {zones}</source>
        <translation>Voix : {votes} · {share} · rang {place} sur {all_lists} · zones à une place gagnante : {places} · listes dans {lists} zones sur {zones}</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Votes: {votes} · {share} · zones in a winning place: {places} · lists in {lists} of {zones}</source>
        <translation>Voix : {votes} · {share} · zones à une place gagnante : {places} · listes dans {lists} zones sur {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>WEIGHTS: “{part}” is not understood. Give each criterion once, with a weight above 0, such as excess_votes=2, turnout_reserve=1.</source>
        <translation>WEIGHTS : « {part} » n’est pas compris. Indiquez chaque critère une seule fois, avec une pondération supérieure à 0, par exemple excess_votes=2, turnout_reserve=1.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings: {count}. Details…</source>
        <translation>Avertissements : {count}. Détails…</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight layer</source>
        <translation>Couche de pondération</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Weights of several criteria</source>
        <translation>Pondérations de plusieurs critères</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>What a zone's class says. strength: whether the party holds a winning place there, is near one or far from it. quotient: how many times its overall share it has there. deviation: how many standard deviations its share there is from the overall one. margin_aec: how safe the zone is, by its share of the two best lists' votes, in the classes of the Australian Electoral Commission. margin_points: how many points it is ahead of or behind the best other list. seat: whether its seat there is safe or marginal, or one is near or out of reach, as “Allocate seats” has found it. history: whether it is strong and steady there over several elections, as “Compare elections” has found it. custom: the classes of the table below.</source>
        <translation>Ce que dit la classe d’une zone. strength : si le parti y tient une place gagnante, en est proche ou loin. quotient : combien de fois il y a sa part d’ensemble. deviation : de combien d’écarts types sa part s’y écarte de la part d’ensemble. margin_aec : à quel point la zone est sûre, d’après sa part des voix des deux meilleures listes, dans les classes de la Commission électorale australienne. margin_points : de combien de points il devance la meilleure autre liste ou la suit. seat : si son siège y est sûr ou fragile, ou si un siège est manqué de peu ou hors de portée, tel que « Répartir les sièges » l’a établi. history : s’il y est fort et stable sur plusieurs élections, tel que « Comparer des élections » l’a établi. custom : les classes de la table ci-dessous.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>What decides. excess_votes: votes above what the overall share would give. next_place: votes between the party and the list beside it. last_place: votes between the party and the border of the winning places. turnout_reserve: the party's share of those who did not vote. contribution: the zone's part of all the party's votes.</source>
        <translation>Ce qui décide. excess_votes : voix au-delà de ce que donnerait la part d’ensemble. next_place : voix qui séparent le parti de la liste voisine. last_place : voix qui séparent le parti de la limite des places gagnantes. turnout_reserve : part du parti parmi ceux qui n’ont pas voté. contribution : part de la zone dans toutes les voix du parti.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What divides the cells of a text table: a comma, semicolon, bar or TAB. Optional: found.</source>
        <translation>Ce qui sépare les cellules d’une table en texte : une virgule, un point-virgule, une barre ou TAB. Facultatif : détecté.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>What each column of each output means.</source>
        <translation>Ce que signifie chaque colonne de chaque sortie.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>What else is to be known of the election</source>
        <translation>Ce qu’il faut savoir d’autre de l’élection</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>What has become of the party in each zone since the election chosen below</source>
        <translation>Ce qu’est devenu le parti dans chaque zone depuis l’élection choisie ci-dessous</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>What is being computed</source>
        <translation>Ce qui est en cours de calcul</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>What is compared with the surroundings, and how. Rates need PARTY; the next two need a second value.</source>
        <translation>Ce qui est comparé au voisinage, et comment. Les taux demandent PARTY ; les deux suivants, une seconde valeur.</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>What is in it to begin with. empty: nothing. morocco: regions, provinces, constituencies and communes, the parties, and the ballots of the House of Representatives 2011, 2016 and 2021 without results. morocco_results: the same with their results and the seats won.</source>
        <translation>Contenu de départ. empty : rien. morocco : régions, provinces, circonscriptions et communes, partis, et scrutins de la Chambre des représentants de 2011, 2016 et 2021 sans résultats. morocco_results : la même chose avec les résultats et les sièges obtenus.</translation>
    </message>
    <message>
        <location filename="../algorithms/map_options.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <source>What is written on the zones, as large as they allow and never one over another. none: nothing. name: the name of the zone. share: the party's share. name_share: both.</source>
        <translation>Ce qui est écrit sur les zones, aussi grand qu’elles le permettent et sans jamais se chevaucher. none : rien. name : le nom de la zone. share : la part des voix du parti. name_share : les deux.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>What may join a row to a zone. Close names are applied only where one is clearly the best.</source>
        <translation>Ce qui peut joindre une ligne à une zone. Les noms proches ne sont appliqués que si l’un d’eux est nettement le meilleur.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What people call the level, such as Provinces. Optional: as it is, or the code.</source>
        <translation>Nom usuel du niveau, par exemple Provinces. Facultatif : inchangé, sinon le code.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>What shares are taken of. Registered electors need the field registered.</source>
        <translation>Base du calcul des parts. Les inscrits demandent le champ registered.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>What speaks against single joins, by zone.</source>
        <translation>Ce qui met en doute certaines jointures, par zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>What speaks against single joins: zone, row, test, the reason in words, and the two numbers compared.</source>
        <translation>Ce qui met en doute certaines jointures : zone, ligne, contrôle, raison en toutes lettres, et les deux nombres comparés.</translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>What the analysis warns of</source>
        <translation>Ce sur quoi l’analyse met en garde</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>What the colours say.</source>
        <translation>Ce que disent les couleurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>What the colours say. as_it_is: the style that the layer has. Any other: </source>
        <translation>Ce que disent les couleurs. as_it_is : le style de la couche. Tous les autres : </translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>What the colours say. class: the zone classes of a party. share: the party's share of the votes, in steps of 5 points. winner: the list that is first in each zone, and by how much. swing: what the party gained or lost since an earlier election, as “Compare elections” has measured it. clusters: the zones that “Clusters of zones” has told from chance. history: the classes of the party's zones over several elections, by “Compare elections”. votes: circles in proportion to the party's votes. rank: its place among the lists. margin: how far it is ahead of the best other list, or behind it. gap: the same from the last winning place. turnout: ballots cast of electors. strength_turnout: low, middle and high share with low, middle and high turnout. strength_margin: low, middle and high share with the gap to the last winning place. share_alpha: the share, in colours that are the paler the fewer electors a zone has. seats: a dot for every seat, in the colour of the list that won it. prospect: seats of the party that are safe, at risk, nearly won or out of reach. Both show what “Allocate seats” has computed.</source>
        <translation>Ce que disent les couleurs. class : les classes de zones d’un parti. share : la part des voix du parti, par paliers de 5 points. winner : la liste en tête dans chaque zone, et avec quelle avance. swing : ce que le parti a gagné ou perdu depuis une élection antérieure, tel que « Comparer des élections » l’a mesuré. clusters : les zones que « Foyers de zones » a distinguées du hasard. history : les classes des zones du parti sur plusieurs élections, d’après « Comparer des élections ». votes : cercles proportionnels aux voix du parti. rank : son rang parmi les listes. margin : son avance sur la meilleure autre liste, ou son retard. gap : de même par rapport à la dernière place gagnante. turnout : votants rapportés aux inscrits. strength_turnout : part des voix basse, moyenne ou élevée avec une participation basse, moyenne ou élevée. strength_margin : part des voix basse, moyenne ou élevée avec l’écart à la dernière place gagnante. share_alpha : la part des voix, dans des couleurs d’autant plus pâles que la zone a moins d’inscrits. seats : un point par siège, de la couleur de la liste qui l’a gagné. prospect : sièges du parti sûrs, menacés, presque gagnés ou hors de portée. Les deux montrent ce que « Répartir les sièges » a calculé.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>What the list is, such as party, coalition or independents</source>
        <translation>Nature de la liste, par exemple parti, coalition ou indépendants</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>What the measures mean</source>
        <translation>Ce que signifient les mesures</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>What to Match</source>
        <translation>À apparier</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What was decided while reading: encoding, header, columns, rows left out and why, lists.</source>
        <translation>Ce qui a été décidé à la lecture : encodage, en-tête, colonnes, lignes laissées de côté et pourquoi, listes.</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>What was shown before is not there any more.</source>
        <translation>Ce qui était affiché avant n’existe plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_inputs.py"/>
        <source>Where registered electors are not published: 100 assumes nothing, they are at least the ballots cast. A lower turnout, on your word, rules out the smallest numbers.</source>
        <translation>Quand les inscrits ne sont pas publiés : 100 ne suppose rien, ils sont au moins aussi nombreux que les votants. Une participation plus faible, sous votre responsabilité, exclut les nombres les plus petits.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>Where the colours are kept: for all maps of this profile, or in an electoral database for its users.</source>
        <translation>Où les couleurs sont conservées : pour toutes les cartes de ce profil, ou dans une base de données électorale pour ses utilisateurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Where the same lists stand side by side for several ballots or periods: the one to read. A single * reads all columns under their whole names.</source>
        <translation>Quand les mêmes listes figurent côte à côte pour plusieurs scrutins ou périodes : le bloc à lire. Un simple * lit toutes les colonnes sous leur nom entier.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Whether a zone that the crosswalk does not list goes to the target with its own code. Switch it off where codes were used anew.</source>
        <translation>Si une zone absente de la table de passage va à la zone cible de même code. À désactiver lorsque des codes ont été réattribués.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether invalid geometries are repaired, or nothing is loaded where there is one. The log names them.</source>
        <translation>Si les géométries invalides sont réparées, ou si rien n’est chargé dès qu’il y en a une. Le journal les nomme.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether the other zones of the level and vintage stay as they are.</source>
        <translation>Si les autres zones du niveau et du millésime restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Whether zones without a counterpart by code may correspond by name, in their parent where it is known.</source>
        <translation>Si les zones sans équivalent par le code peuvent correspondre par le nom, dans leur zone parente quand elle est connue.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which ballot of the election, such as local or regional lists</source>
        <translation>Scrutin de l’élection, par exemple listes locales ou régionales</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Which boundaries of the level are meant, such as 2024. Optional: those of the results that the database has of the election, else the only ones, or those of the last year where each vintage has a year in its name.</source>
        <translation>Limites du niveau à utiliser, par exemple 2024. Facultatif : celles des résultats que la base de données a pour l’élection, sinon les seules, ou celles de la dernière année si chaque millésime a une année dans son nom.</translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which boundaries of the level the results use</source>
        <translation>Limites du niveau que les résultats utilisent</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which boundaries these are, such as 2024. Another vintage of a level stands beside it.</source>
        <translation>De quelles limites il s’agit, par exemple 2024. Un autre millésime du niveau est conservé à côté.</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Which come first</source>
        <translation>Lesquelles viennent en premier</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which side counts where zones are parts of others of the same level: the parts (arrondissements) or the whole (their city). Where the one side has no complete result, the other one counts. A new level counts the parts.</source>
        <translation>Ce qui compte lorsque des zones font partie d’autres zones du même niveau : les parties (arrondissements) ou le tout (leur ville). Là où un côté n’a pas de résultat complet, c’est l’autre qui compte. Pour un nouveau niveau, ce sont les parties.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Which zones count as neighbours of a zone. Each counts alike, unless a table or file gives weights.</source>
        <translation>Zones comptées comme voisines d’une zone. Toutes comptent autant, sauf si une table ou un fichier donne des pondérations.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Why it is open</source>
        <translation>Pourquoi c’est en suspens</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Why the zone has its class</source>
        <translation>Pourquoi la zone a cette classe</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Wide: one column a list</source>
        <translation>Large : une colonne par liste</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Width of an image; its height follows from the sheet. A PDF has none.</source>
        <translation>Largeur d’une image ; sa hauteur découle de la feuille. Un PDF n’en a pas.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Winner</source>
        <translation>Liste en tête</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>Winning places</source>
        <translation>Places gagnantes</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Winning places (0: the zone's seats)</source>
        <translation>Places gagnantes (0 : les sièges de la zone)</translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Without a code: no decision can name it.</source>
        <translation>Sans code : aucune décision ne peut la nommer.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Without a crosswalk both the election layer and the target zones need polygons; one is a table.</source>
        <translation>Sans table de passage, la couche électorale et les zones cibles doivent avoir toutes deux des polygones ; l’une des deux est une table.</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Without zone: {row}: {why}</source>
        <translation>Sans zone : {row} : {why}</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Write the table of decisions (CSV)</source>
        <translation>Écrire la table des décisions (CSV)</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of a database as files that any program reads. The tidy CSV has one row a zone and list: UTF-8 with its mark, so that spreadsheets show Arabic, commas, missing as nothing, rows in a fixed order, so that the same content gives the same bytes. An absent row is no list or not published, 0 a published zero; counted is 0 where a zone's votes are also in those of its parts, or of the zone it is a part of.

The other outputs are the counts of the zones, the seats won, a data dictionary that explains each column, and a GeoPackage with one election layer for each election and level, the seats, elections and parties, and the dictionary.</source>
        <translation>Écrit les résultats d’une base de données dans des fichiers que tout programme sait lire. Le CSV long a une ligne par zone et par liste : UTF-8 avec sa marque, pour que les tableurs affichent l’arabe, virgules, donnée manquante laissée vide, lignes dans un ordre fixe, afin que le même contenu donne les mêmes octets. Une ligne absente signifie pas de liste ou non publié, 0 est un zéro publié ; counted vaut 0 lorsque les voix d’une zone sont aussi dans celles de ses parties, ou de la zone dont elle fait partie.

Les autres sorties sont les effectifs des zones, les sièges obtenus, un dictionnaire des données qui explique chaque colonne, et un GeoPackage avec une couche électorale par élection et par niveau, les sièges, les élections et les partis, ainsi que le dictionnaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of an electoral database as tidy CSV and as a GeoPackage of election layers.</source>
        <translation>Écrit les résultats d’une base de données électorale en CSV long et en GeoPackage de couches électorales.</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/seats_panel.py"/>
        <location filename="../ui/zone_card.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zone Class</source>
        <translation>Classe de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone code</source>
        <translation>Code de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zone indicators</source>
        <translation>Indicateurs des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Zone map</source>
        <translation>Carte des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name in Arabic</source>
        <translation>Nom de la zone en arabe</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Zone rules</source>
        <translation>Règles de zones</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <location filename="../ui/export.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/zone_table.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones added</source>
        <translation>Zones ajoutées</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones against whose join something speaks</source>
        <translation>Zones dont la jointure est douteuse</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones before and after</source>
        <translation>Zones avant et après</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/class_bar.py"/>
        <source>Zones by class</source>
        <translation>Zones par classe</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>Zones by share, {most} in the highest bar</source>
        <translation>Zones par part ; barre la plus haute : {most}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones changed</source>
        <translation>Zones modifiées</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones compared with the earlier election</source>
        <translation>Zones comparées à l’élection antérieure</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones correspond</source>
        <translation>Correspondance des zones</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in a winning place, ties apart</source>
        <translation>Zones à une place gagnante, hors égalités</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones in an area</source>
        <translation>Zones dans une aire</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones in which a seat changes hands</source>
        <translation>Zones où un siège change de main</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before</source>
        <translation>Zones où une autre liste qu’avant est en tête</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before: from whom to whom.</source>
        <translation>Zones où une autre liste qu’avant est en tête : de qui à qui.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in which the party is first alone</source>
        <translation>Zones où le parti est seul en tête</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was</source>
        <translation>Zones où le parti est en tête et l’était déjà</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was not</source>
        <translation>Zones où le parti est en tête et ne l’était pas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party was first and is not</source>
        <translation>Zones où le parti était en tête et ne l’est plus</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones kept for their results, which the layer does not have</source>
        <translation>Zones conservées pour leurs résultats, absentes de la couche</translation>
    </message>
    <message>
        <location filename="../algorithms/seat_report.py"/>
        <source>Zones left open</source>
        <translation>Zones non tranchées</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open after</source>
        <translation>Zones indécises après</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open before</source>
        <translation>Zones indécises avant</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Zones left out, since their parts or their whole count</source>
        <translation>Zones laissées de côté, leurs parties ou leur ensemble étant comptés</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zones like their neighbours, or unlike them, more than chance has it</source>
        <translation>Zones semblables à leurs voisines, ou différentes d’elles, plus que le hasard ne le voudrait</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones not compared</source>
        <translation>Zones non comparées</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones not in the crosswalk keep their code</source>
        <translation>Les zones absentes de la table de passage gardent leur code</translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Zones not on the map: {zones}, with {share} of the party's votes</source>
        <translation>Zones hors de la carte : {zones}, avec {share} des voix du parti</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Zones of a class are asked for: name the values of {field} with CLASSES.</source>
        <translation>Des zones d’une classe sont demandées : indiquez les valeurs de {field} dans CLASSES.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of either side that correspond to none, and why.</source>
        <translation>Zones de part et d’autre qui ne correspondent à aucune, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the earlier election that are not compared</source>
        <translation>Zones de l’élection antérieure qui ne sont pas comparées</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the later election that are not compared</source>
        <translation>Zones de l’élection la plus récente qui ne sont pas comparées</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>Zones of the party by the rule “strength”</source>
        <translation>Zones du parti selon la règle « strength »</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones ranked</source>
        <translation>Zones classées par rang</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones removed</source>
        <translation>Zones supprimées</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones summed</source>
        <translation>Zones additionnées</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones tested</source>
        <translation>Zones testées</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>Zones that are not on the map</source>
        <translation>Zones hors carte</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones that found no result, with their geometry.</source>
        <translation>Zones qui n’ont trouvé aucun résultat, avec leur géométrie.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones that go nowhere</source>
        <translation>Zones sans destination</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that lack what decides</source>
        <translation>Zones sans la donnée qui décide</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that share their rank</source>
        <translation>Zones au rang partagé</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones that were the same already</source>
        <translation>Zones déjà identiques</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones whose centres are this near to each other are neighbours. 0: the least at which no zone is without a neighbour. On the globe where the layer has geographic coordinates, else in its plane.</source>
        <translation>Les zones dont les centres sont à cette distance au plus sont voisines. 0 : la plus petite qui ne laisse aucune zone sans voisine. Sur le globe si la couche a des coordonnées géographiques, sinon dans son plan.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones whose parent is not in the database</source>
        <translation>Zones dont la zone parente n’est pas dans la base de données</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones with a list</source>
        <translation>Zones avec une liste</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a result</source>
        <translation>Zones avec un résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with a seat of which it is not known whose it is</source>
        <translation>Zones avec un siège dont on ne sait pas à qui il revient</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones with a sum</source>
        <translation>Zones avec une somme</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a tie for first place</source>
        <translation>Zones avec une égalité en tête</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones with classes</source>
        <translation>Zones avec des classes</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with lists level for a seat</source>
        <translation>Zones avec des listes à égalité pour un siège</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with seats</source>
        <translation>Zones avec des sièges</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>Zones with the measures of a party, as “Classify zones of a party” gives them.</source>
        <translation>Zones portant les mesures d’un parti, telles que les donne « Classifier les zones d’un parti ».</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Zones without a neighbour</source>
        <translation>Zones sans voisine</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones without geometry</source>
        <translation>Zones sans géométrie</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Zones without geometry removed</source>
        <translation>Zones sans géométrie supprimées</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Zones without parent, left out</source>
        <translation>Zones sans zone parente, laissées de côté</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Zones without result</source>
        <translation>Zones sans résultat</translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones without result: {count}</source>
        <translation>Zones sans résultat : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones: {added} added, {changed} changed, {unchanged} the same, {removed} removed</source>
        <translation>Zones : {added} ajoutées, {changed} modifiées, {unchanged} inchangées, {removed} supprimées</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones: {label}</source>
        <translation>Zones : {label}</translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Zoom to Zone</source>
        <translation>Zoomer sur la zone</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>a column stands twice in it</source>
        <translation>une colonne y figure deux fois</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>a4: 297 × 210 mm. a3: 420 × 297 mm.</source>
        <translation>a4 : 297 × 210 mm. a3 : 420 × 297 mm.</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>ballots cast</source>
        <translation>votants</translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>close to {code} ({name}), score {score:.2f}; {votes} votes</source>
        <translation>proche de {code} ({name}), score {score:.2f} ; {votes} voix</translation>
    </message>
    <message>
        <location filename="../algorithms/join_tables.py"/>
        <source>close to {name}, score {score:.2f}</source>
        <translation>proche de {name}, score {score:.2f}</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>defend: the zones with most excess votes, or with the smallest lead over the list behind. gain: those with fewest excess votes, or the smallest distance to the list ahead, winning places held left out. Turnout reserve and contribution: the greatest first in both.</source>
        <translation>defend : les zones qui ont le plus de voix excédentaires, ou la plus petite avance sur la liste suivante. gain : celles qui ont le moins de voix excédentaires, ou la plus petite distance à la liste précédente, hors places gagnantes déjà acquises. Réserve de participation et contribution : les plus grandes d’abord dans les deux cas.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>election,aggregate,dissolve,sum,province,region,agrégation,تجميع</source>
        <translation>élection,agrégation,agréger,fusion,somme,province,région,aggregate,dissolve,تجميع</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>election,atlas,map,print,pdf,report,region,carte,imprimer,خريطة</source>
        <translation>élection,atlas,carte,imprimer,pdf,rapport,région,election,map,print,report,region,خريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>election,boundaries,crosswalk,renumbered,merge,split,population,redécoupage,correspondance,تقسيم</source>
        <translation>élection,limites,redécoupage,table de passage,renumérotation,fusion,division,population,correspondance,crosswalk,تقسيم</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>election,cluster,area,region,dissolve,support,foyer,région,منطقة</source>
        <translation>élection,agrégat,foyer,aire,région,fusion,implantation,cluster,dissolve,منطقة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>election,cluster,moran,lisa,getis,hot spot,autocorrelation,foyer,point chaud,تجمع,بؤرة</source>
        <translation>élection,agrégat,foyer,moran,lisa,getis,point chaud,point froid,autocorrélation,cluster,hot spot,تجمع,بؤرة</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>election,database,aggregate,sum,roll up,agrégation,تجميع</source>
        <translation>élection,base de données,agrégation,somme,cumul,aggregate,roll up,تجميع</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_level.py"/>
        <source>election,database,edit,correct,level,name,corriger,niveau,تصحيح</source>
        <translation>élection,base de données,modifier,corriger,niveau,nom,election,database,edit,correct,level,name,تصحيح</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_election.py"/>
        <source>election,database,edit,correct,name,date,corriger,élection,تصحيح</source>
        <translation>élection,base de données,modifier,corriger,nom,date,election,database,edit,correct,name,تصحيح</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_party.py"/>
        <source>election,database,edit,correct,party,colour,name,corriger,parti,حزب,لون</source>
        <translation>élection,base de données,modifier,corriger,parti,couleur,nom,election,database,edit,correct,party,colour,name,حزب,لون</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>election,database,export,csv,tidy,geopackage,exporter,تصدير</source>
        <translation>élection,base de données,exporter,export,csv,tidy,geopackage,تصدير</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>election,database,geopackage,create,base de données,قاعدة بيانات</source>
        <translation>élection,base de données,geopackage,créer,database,create,قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>election,database,layer,export,couche,élection,طبقة</source>
        <translation>élection,base de données,couche,export,database,layer,طبقة</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>election,database,map,party,layer,carte,parti,خريطة,حزب</source>
        <translation>élection,base de données,carte,parti,couche,database,map,خريطة,حزب</translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>election,database,results,load,import,charger,résultats,نتائج</source>
        <translation>élection,base de données,résultats,charger,importer,database,load,نتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>election,database,results,remove,delete,supprimer,résultats,حذف</source>
        <translation>élection,base de données,résultats,supprimer,effacer,database,remove,delete,حذف</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>election,database,validate,check,vérifier,contrôle,تحقق</source>
        <translation>élection,base de données,valider,vérifier,contrôle,database,validate,check,تحقق</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>election,database,zones,boundaries,load,charger,limites,حدود,دوائر</source>
        <translation>élection,base de données,zones,limites,charger,database,boundaries,load,حدود,دوائر</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>election,join,match,audit,jointure,résultats,ربط,نتائج</source>
        <translation>élection,jointure,appariement,audit,contrôle,résultats,join,match,ربط,نتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>election,map,legend,style,theme,carte,légende,خريطة</source>
        <translation>élection,carte,légende,style,thème,map,legend,خريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_map.py"/>
        <source>election,map,print,image,pdf,carte,imprimer,خريطة</source>
        <translation>élection,carte,imprimer,image,pdf,election,map,print,خريطة</translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>election,model,chain,batch,modèle,نموذج</source>
        <translation>élection,modèle,chaîne,lot,model,batch,نموذج</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>election,nationalisation,Gini,Gallagher,disproportionality,effective number of parties,seats,disproportionnalité,مؤشرات</source>
        <translation>élection,nationalisation,Gini,Gallagher,disproportionnalité,nombre effectif de partis,sièges,disproportionality,effective number of parties,مؤشرات</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>election,neighbours,contiguity,queen,rook,weights,voisinage,contiguïté,جوار</source>
        <translation>élection,voisins,voisinage,contiguïté,reine,tour,pondération,queen,rook,weights,جوار</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>election,party,priority,campaign,ranking,priorité,classement,campagne,أولوية,ترتيب</source>
        <translation>élection,parti,priorité,campagne,classement,rang,priority,ranking,أولوية,ترتيب</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>election,party,stronghold,share,rank,location quotient,bastion,parti,حزب,معقل</source>
        <translation>élection,parti,bastion,part,score,rang,quotient de localisation,stronghold,location quotient,حزب,معقل</translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>election,results,import,excel,xlsx,csv,résultats,lire,نتائج</source>
        <translation>élection,résultats,lire,importer,excel,xlsx,csv,import,نتائج</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>election,seats,quota,remainder,D'Hondt,Hare,sièges,quotient,reste,مقاعد,القاسم الانتخابي</source>
        <translation>élection,sièges,répartition,quotient,reste,D’Hondt,Hare,seats,quota,مقاعد,القاسم الانتخابي</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>election,seats,swing,scenario,coalition,sièges,simulation,مقاعد,محاكاة</source>
        <translation>élection,sièges,glissement,scénario,coalition,simulation,seats,swing,مقاعد,محاكاة</translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>election,swing,volatility,flip,gain,loss,change,évolution,volatilité,تطور,مقارنة</source>
        <translation>élection,glissement,volatilité,bascule,gain,perte,évolution,swing,flip,تطور,مقارنة</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>election,winner,margin,turnout,effective number of parties,élection,participation,انتخابات</source>
        <translation>élection,liste en tête,marge,participation,nombre effectif de partis,winner,margin,turnout,انتخابات</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>fraction of 1</source>
        <translation>fraction de 1</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>grey means no list or no data; maps of winners replace it</source>
        <translation>le gris signifie pas de liste ou pas de données ; les cartes des listes en tête le remplacent</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>hardly seen on white</source>
        <translation>à peine visible sur fond blanc</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation>il n’est pas en UTF-8 ; enregistrez-le au format « CSV UTF-8 »</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <source>landscape: wider than high. portrait: higher than wide.</source>
        <translation>landscape : paysage, plus large que haut. portrait : plus haut que large.</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>like {party}</source>
        <translation>semblable à {party}</translation>
    </message>
    <message>
        <location filename="../ui/party_colours.py"/>
        <source>like {party} to eyes blind to red or green</source>
        <translation>semblable à {party} pour qui ne distingue pas le rouge ou le vert</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>line {line} has more cells than the header</source>
        <translation>la ligne {line} a plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>next_seat: votes missing for the next seat under the electoral law, or whose loss costs one; it needs the output of “Allocate seats” for the party as its input.</source>
        <translation>next_seat : voix manquantes pour le siège suivant selon la loi électorale, ou dont la perte coûte un siège ; il faut en entrée la sortie de « Répartir les sièges » pour le parti.</translation>
    </message>
    <message>
        <location filename="../ui/matching_tables.py"/>
        <source>no party has this code or name</source>
        <translation>aucun parti n’a ce code ou ce nom</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>not assumed</source>
        <translation>non supposée</translation>
    </message>
    <message>
        <location filename="../ui/zone_card.py"/>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>registered electors</source>
        <translation>électeurs inscrits</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <location filename="../ui/theme_list.py"/>
        <source>seats to fill</source>
        <translation>sièges à pourvoir</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>standard deviations</source>
        <translation>écarts types</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>the columns {columns} are needed</source>
        <translation>les colonnes {columns} sont nécessaires</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>uniform: the same points in every zone where the list stands. proportional: its votes are multiplied everywhere by what makes these points of all votes.</source>
        <translation>uniform : les mêmes points dans chaque zone où la liste se présente. proportional : ses voix sont partout multipliées par le facteur qui donne ces points de l’ensemble des voix.</translation>
    </message>
    <message>
        <location filename="../ui/measure_help.py"/>
        <source>v votes of a list, V valid votes, C ballots cast, E registered electors, B the base chosen, s = v / B, S the share over all zones.</source>
        <translation>v voix d’une liste, V suffrages exprimés, C votants, E inscrits, B la base choisie, s = v / B, S la part sur l’ensemble des zones.</translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>{ELECTIONS} elections, {LEVELS} levels, {ZONES} zones, {PARTIES} parties</source>
        <translation>{ELECTIONS} élections, {LEVELS} niveaux, {ZONES} zones, {PARTIES} partis</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>{PROBLEMS} problems, {WARNINGS} warnings</source>
        <translation>{PROBLEMS} problèmes, {WARNINGS} avertissements</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>{ROWS} rows, {LISTS} lists, {VOTES} votes</source>
        <translation>{ROWS} lignes, {LISTS} listes, {VOTES} voix</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{ZONES} zones, {LISTS} lists, {VOTES} votes</source>
        <translation>{ZONES} zones, {LISTS} listes, {VOTES} voix</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{code} is written so already: nothing was changed.</source>
        <translation>{code} est déjà écrit ainsi : rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{code}: {column} was “{old}” and is “{new}” now</source>
        <translation>{code} : {column} était « {old} » et est maintenant « {new} »</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} geometries are invalid: {zones}. Repair them, or choose “Repair”.</source>
        <translation>{count} géométries sont invalides : {zones}. Réparez-les, ou choisissez « Réparer ».</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} invalid geometries repaired: {zones}</source>
        <translation>{count} géométries invalides réparées : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones have no code: {zones}. Choose ZONE_CODE, or give each zone a code.</source>
        <translation>{count} zones n’ont pas de code : {zones}. Choisissez ZONE_CODE, ou donnez un code à chaque zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>{count} zones lie east of 180° or west of −180°: {zones}. Maps of the Pacific have such; else look at the coordinates and the reference system.</source>
        <translation>{count} zones se trouvent à l’est de 180° ou à l’ouest de −180° : {zones}. Les cartes du Pacifique en ont ; sinon, vérifiez les coordonnées et le système de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_inputs.py"/>
        <source>{count} zones lie where there is no place on earth: {zones}. The reference system of the layer, {crs}, is not that of its coordinates; set the right one in the layer's properties.</source>
        <translation>{count} zones se trouvent là où il n’y a aucun lieu sur terre : {zones}. Le système de référence de la couche, {crs}, n’est pas celui de ses coordonnées ; définissez le bon dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones name a parent that the level {level} does not have: {zones}</source>
        <translation>{count} zones indiquent une zone parente que le niveau {level} n’a pas : {zones}</translation>
    </message>
    <message>
        <location filename="../ui/follow.py"/>
        <source>{database} holds no results yet. “Load results” brings them.</source>
        <translation>{database} ne contient pas encore de résultats. Ils s’ajoutent avec « Charger des résultats ».</translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>{election} on level {level}: {votes} votes of {lists} lists removed</source>
        <translation>{election}, niveau {level} : {votes} voix de {lists} listes supprimées</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{file}, class {code}</source>
        <translation>{file}, classe {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>{label}: {zones} zones, {votes} votes, {registered} registered electors</source>
        <translation>{label} : {zones} zones, {votes} voix, {registered} inscrits</translation>
    </message>
    <message>
        <location filename="../ui/database_elections.py"/>
        <source>{level} ({zones})</source>
        <translation>{level} ({zones})</translation>
    </message>
    <message>
        <location filename="../ui/database_elections.py"/>
        <source>{level} ({zones}, {mapped} mapped)</source>
        <translation>{level} ({zones}, {mapped} sur la carte)</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: the list “{code}” stands twice in “{text}”. Name each list once.</source>
        <translation>{name} : la liste « {code} » figure deux fois dans « {text} ». Nommez chaque liste une seule fois.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: {number} is not from -100 to 100.</source>
        <translation>{name} : {number} n’est pas entre -100 et 100.</translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: “{part}” is not understood. Write it as in {example}; a decimal has a point.</source>
        <translation>{name} : « {part} » n’est pas compris. Écrivez-le comme dans {example} ; la décimale se note avec un point.</translation>
    </message>
    <message>
        <location filename="../algorithms/edit_base.py"/>
        <source>{parameter} cannot be empty.</source>
        <translation>{parameter} ne peut pas être vide.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter} is empty: {label} is needed.</source>
        <translation>{parameter} est vide : {label} est nécessaire.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>{parameter}: the layer has neither zone_code nor zone_name, so its zones cannot be told.</source>
        <translation>{parameter} : la couche n’a ni zone_code ni zone_name, ses zones ne peuvent donc pas être identifiées.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>{parameter}: there is no field “{field}”. Choose one of: {fields}</source>
        <translation>{parameter} : il n’y a pas de champ « {field} ». Choisissez-en un parmi : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>{parameter}: there is no field “{field}”. Fields: {fields}</source>
        <translation>{parameter} : il n’y a pas de champ « {field} ». Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” has a control character (�). Write it without.</source>
        <translation>{parameter} : « {text} » contient un caractère de contrôle (�). Écrivez-le sans ce caractère.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” is no date. Write it like 2021-09-08.</source>
        <translation>{parameter} : « {text} » n’est pas une date. Écrivez-la sous la forme 2021-09-08.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter}: “{text}” is read as {day}.</source>
        <translation>{parameter} : « {text} » est lu comme {day}.</translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>{path} cannot be opened as a table or layer.</source>
        <translation>{path} ne peut pas être ouvert comme table ou couche.</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{path} cannot be written: {why}. Choose another file or folder.</source>
        <translation>{path} ne peut pas être écrit : {why}. Choisissez un autre fichier ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} is no table of decisions: {error}</source>
        <translation>{path} n’est pas une table de décisions : {error}</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved, {left} in red not: a zone takes one row, a name means one zone.</source>
        <translation>{path} : {saved} décisions enregistrées, {left} en rouge ne le sont pas : une zone ne prend qu’une ligne, un nom ne désigne qu’une zone.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved.</source>
        <translation>{path} : {saved} décisions enregistrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{rows} rows, {votes} votes, of {layers} elections and levels</source>
        <translation>{rows} lignes, {votes} voix, de {layers} élections et niveaux</translation>
    </message>
    <message>
        <location filename="../ui/histogram.py"/>
        <source>{start} to {end}: {count} zones</source>
        <translation>{start} à {end} : {count} zones</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{table}, row {row}</source>
        <translation>{table}, ligne {row}</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_atlas.py"/>
        <location filename="../algorithms/zone_map.py"/>
        <source>{theme}: as in “Style zones”.</source>
        <translation>{theme} : comme dans « Styliser les zones ».</translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>{votes_unmatched} votes without zone are left out: shares are no longer those of the whole.</source>
        <translation>{votes_unmatched} voix sans zone sont laissées de côté : les parts ne sont plus celles de l’ensemble.</translation>
    </message>
    <message>
        <location filename="../ui/seats_panel.py"/>
        <source>{won} of {places}</source>
        <translation>{won} sur {places}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>{zone} and {count} more</source>
        <translation>{zone} et {count} autres</translation>
    </message>
    <message>
        <location filename="../ui/seats_control.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>{zone} is not on the map: no polygon.</source>
        <translation>{zone} n’est pas sur la carte : pas de polygone.</translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>“{layer}” has no field {field}: classify its zones first, then give both one legend.</source>
        <translation>« {layer} » n’a pas de champ {field} : classifiez d’abord ses zones, puis donnez aux deux une même légende.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{layer}” is kept already.</source>
        <translation>« {layer} » est déjà conservée.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>“{layer}” is kept; the next choice makes another layer.</source>
        <translation>« {layer} » est conservée ; le choix suivant crée une autre couche.</translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>“{layer}” is no table of lists: it lacks the fields {fields}.</source>
        <translation>« {layer} » n’est pas une table de listes : il lui manque les champs {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>“{name}” has no code that a decision could name.</source>
        <translation>« {name} » n’a pas de code qu’une décision puisse nommer.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>“{party}” is no list of {election} on level {level}. Lists: {lists}</source>
        <translation>« {party} » n’est pas une liste de {election} au niveau {level}. Listes : {lists}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>“{source}” has no features. Choose a layer or table with at least one zone.</source>
        <translation>« {source} » n’a pas d’entités. Choisissez une couche ou une table avec au moins une zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>“{text}” is the list {code}.</source>
        <translation>« {text} » est la liste {code}.</translation>
    </message>
    <message>
        <location filename="../algorithms/report_page.py"/>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../layers/translation.py"/>
        <source>%1 [optional]</source>
        <translation>%1 [optionnel]</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../core/registry.py"/>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>A theme draws zones as polygons or points, and “{layer}” has neither. Join the results to a layer of polygons, or of one point a zone.</source>
        <translation>Un thème dessine les zones en polygones ou en points, et « {layer} » n’a ni les uns ni les autres. Joignez les résultats à une couche de polygones, ou d’un point par zone.</translation>
    </message>
    <message>
        <location filename="../core/typology.py"/>
        <source>A typology needs two elections or more; two ballots of one day are one election.</source>
        <translation>Une typologie demande au moins deux élections ; deux scrutins du même jour sont une seule élection.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” matches no row of the results.</source>
        <translation>L’alias « {key} » ne correspond à aucune ligne des résultats.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied.</source>
        <translation>L’alias « {key} » désigne la zone {code}, que la couche n’a pas : non appliqué.</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied. Near it is {near}.</source>
        <translation>L’alias « {key} » désigne la zone {code}, que la couche n’a pas : non appliqué. Le plus proche est {near}.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Aliases of zones that the database does not have: {zones}</source>
        <translation>Alias de zones que la base de données n’a pas : {zones}</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>All counts together are too large for votes or people (2^53 or more); “{column}” has the most. Correct them, or leave them empty if they are not known.</source>
        <translation>L’ensemble des nombres est trop grand pour des voix ou des personnes (2^53 ou plus) ; c’est « {column} » qui en a le plus. Corrigez-les, ou laissez-les vides s’ils ne sont pas connus.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>All lists have the same votes in both elections: this looks like one election given twice.</source>
        <translation>Toutes les listes ont les mêmes voix aux deux élections : on dirait une même élection donnée deux fois.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>All zones have the same value: there can be no cluster.</source>
        <translation>Toutes les zones ont la même valeur : il ne peut pas y avoir de foyer.</translation>
    </message>
    <message>
        <location filename="../core/atlas.py"/>
        <source>An atlas tells of one party, and the layer lacks the fields {fields}. The algorithm mpelection:classifyzones writes them; run it first.</source>
        <translation>Un atlas porte sur un parti, et il manque à la couche les champs {fields}. L’algorithme mpelection:classifyzones les écrit ; exécutez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Both layers need the field zone_code, by which zones are the same ones.</source>
        <translation>Les deux couches doivent avoir le champ zone_code, par lequel on reconnaît les mêmes zones.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>By their parents, zones are parts of themselves: {zones}. Load them with other parents.</source>
        <translation>D’après leurs parents, des zones font partie d’elles-mêmes : {zones}. Chargez-les avec d’autres zones parentes.</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>CUSTOM, row {row}: {problem}</source>
        <translation>CUSTOM, ligne {row} : {problem}</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>Cells are divided by “{delimiter}”.</source>
        <translation>Les cellules sont séparées par « {delimiter} ».</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>Code {code} is shared by zones of different names: {names}. The code decides nothing for them.</source>
        <translation>Le code {code} est partagé par des zones de noms différents : {names}. Il ne décide rien pour elles.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Colours of parties that are not like #1F77B4 and are not used: {parties}</source>
        <translation>Couleurs de partis qui ne sont pas de la forme #1F77B4 et ne sont pas utilisées : {parties}</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Column “{column}” differs between the rows of one zone: seats of each list, not read. If they are those of the zone, choose it with SEATS_FIELD.</source>
        <translation>La colonne « {column} » diffère entre les lignes d’une même zone : sièges de chaque liste, non lus. Si ce sont ceux de la zone, choisissez-la dans SEATS_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” has numbers that are too large for votes or people (2^53 or more): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation>La colonne « {column} » a des nombres trop grands pour des voix ou des personnes (2^53 ou plus) : {cells}. Corrigez-les, ou laissez-les vides s’ils ne sont pas connus.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” has values that are no counts (negative or fractional): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation>La colonne « {column} » a des valeurs qui ne sont pas des effectifs (négatives ou fractionnaires) : {cells}. Corrigez-les, ou laissez-les vides si elles ne sont pas connues.</translation>
    </message>
    <message>
        <location filename="../core/code_and_name.py"/>
        <source>Column “{column}” holds code and name in one cell: read as both, such as {code} and {name}.</source>
        <translation>La colonne « {column} » contient le code et le nom dans une même cellule : lue comme les deux, par exemple {code} et {name}.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Column “{column}” is 0 in every row: taken as not published.</source>
        <translation>La colonne « {column} » vaut 0 à chaque ligne : considérée comme non publiée.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is not the sum of the lists in {count} zones: {zones}. A list may be missing, or a figure wrong.</source>
        <translation>La colonne « {column} » n’est pas la somme des listes dans {count} zones : {zones}. Une liste manque peut-être, ou un chiffre est faux.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is the sum of the lists in each row: read as valid votes.</source>
        <translation>La colonne « {column} » est la somme des listes à chaque ligne : lue comme suffrages exprimés.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Column “{column}” only counts the rows: not read as code of zones. If it is one, choose it with CODE_FIELD.</source>
        <translation>La colonne « {column} » ne fait que numéroter les lignes : elle n’est pas lue comme code des zones. Si c’en est un, choisissez-la dans CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/counts.py"/>
        <source>Column “{column}” should hold whole numbers and holds text: {cells}. Read the table with “Read published results” first, or correct the cells.</source>
        <translation>La colonne « {column} » devrait contenir des nombres entiers et contient du texte : {cells}. Lisez d’abord la table avec « Lire des résultats publiés », ou corrigez les cellules.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Columns by role: {roles}</source>
        <translation>Colonnes par rôle : {roles}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>Columns not read: {columns}</source>
        <translation>Colonnes non lues : {columns}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Columns of a party whose code a surer or earlier column has: they stay lists of their own: {columns}</source>
        <translation>Colonnes d’un parti dont le code revient à une colonne plus sûre ou antérieure : elles restent des listes à part : {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Columns of the results that hold neither zone, counts nor votes of the election are not taken: {names}</source>
        <translation>Les colonnes des résultats qui ne contiennent ni zone, ni effectifs, ni voix de l’élection ne sont pas reprises : {names}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Compared as different lists, though the party registry names them as one: {pairs}. To count them as one, give a party map, or name the earlier elections.</source>
        <translation>Comparées comme des listes différentes, bien que le registre des partis les donne pour une seule : {pairs}. Pour les compter comme une seule, donnez une table de correspondance des partis, ou nommez les élections antérieures.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Counts of zones that the database does not have: {zones}</source>
        <translation>Effectifs de zones que la base de données n’a pas : {zones}</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>ENCODING “{name}” is unknown. Known are, among others: {encodings}.</source>
        <translation>ENCODING « {name} » est inconnu. Sont connus, entre autres : {encodings}.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: not compared are {later_count} zones of the later election ({later}) and {earlier_count} of the earlier one ({earlier}). Figures over all zones include them.</source>
        <translation>Élection antérieure {number} : ne sont pas comparées {later_count} zones de l’élection la plus récente ({later}) et {earlier_count} de l’antérieure ({earlier}). Les chiffres sur toutes les zones les incluent.</translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: {compared} zones are compared, found {by_code} by code and {by_name} by name.</source>
        <translation>Élection antérieure {number} : {compared} zones sont comparées, dont {by_code} trouvées par le code et {by_name} par le nom.</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} fails in row {row}: {error}</source>
        <translation>FILTER {filter} échoue à la ligne {row} : {error}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} is no expression: {error}</source>
        <translation>FILTER {filter} n’est pas une expression : {error}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} keeps no row of {source}. Values there: {values}</source>
        <translation>FILTER {filter} ne conserve aucune ligne de {source}. Valeurs présentes : {values}</translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} names columns that {source} does not have: {missing}. Columns: {columns}</source>
        <translation>FILTER {filter} nomme des colonnes que {source} n’a pas : {missing}. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Features of the weight layer without a number, not used: {count}</source>
        <translation>Entités de la couche de pondération sans nombre, non utilisées : {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” holds “{value}” in row {row}, which is no number. Choose a field of numbers.</source>
        <translation>Le champ « {field} » contient « {value} » à la ligne {row}, qui n’est pas un nombre. Choisissez un champ de nombres.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” is infinite in row {row}.</source>
        <translation>Le champ « {field} » est infini à la ligne {row}.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Fields kept under another name, since a GeoPackage needs theirs or knows no case: {pairs}</source>
        <translation>Champs conservés sous un autre nom, car un GeoPackage a besoin du leur ou ignore la casse : {pairs}</translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Fields of the zones that would pass for figures of this election are kept as zone_...: {names}</source>
        <translation>Les champs des zones qui passeraient pour des chiffres de cette élection sont conservés sous la forme zone_... : {names}</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>Fields taken as those of the election layer, whatever their case: {pairs}</source>
        <translation>Champs pris pour ceux de la couche électorale, quelle que soit leur casse : {pairs}</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>Formulas whose result is not in the file, read as blank: {cells}. Open it in a spreadsheet program and save it, so that the results are in it.</source>
        <translation>Formules dont le résultat n’est pas dans le fichier, lues comme vides : {cells}. Ouvrez-le dans un tableur et enregistrez-le, pour qu’il contienne les résultats.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>HEADER_ROW {first} is a blank row.</source>
        <translation>HEADER_ROW {first} est une ligne vide.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: row {last}, the first that names every column.</source>
        <translation>En-tête : ligne {last}, la première qui nomme chaque colonne.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, as given.</source>
        <translation>En-tête : lignes {first} à {last}, comme indiqué.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, the names above the first row of figures.</source>
        <translation>En-tête : lignes {first} à {last}, les noms au-dessus de la première ligne de chiffres.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>How many seats there are is not known in {count} zones, and none is handed out: {zones}. Fill in the field seats, or give SEATS.</source>
        <translation>Le nombre de sièges n’est pas connu dans {count} zones, et aucun n’y est attribué : {zones}. Remplissez le champ seats, ou donnez SEATS.</translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>In {before} zones before and {after} after it is open whose a seat is; such a seat is in the sum of no list.</source>
        <translation>Dans {before} zones avant et {after} après, on ne sait pas à qui revient un siège ; ce siège n’est compté dans la somme d’aucune liste.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>In {count} zones some lists have a number of seats and others with votes have none, and the seats of the zone are not all given: how many these have won is not known, and is not taken as 0. Zones: {zones}</source>
        <translation>Dans {count} zones, certaines listes ont un nombre de sièges, d’autres qui ont des voix n’en ont pas, et les sièges de la zone ne sont pas tous donnés : combien ces dernières en ont gagné n’est pas connu, et n’est pas compté comme 0. Zones : {zones}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>Invalid shapes, repaired for the overlay, in rows: {rows}</source>
        <translation>Formes invalides, réparées pour la superposition, aux lignes : {rows}</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Kept, since all parts of each parent have the same: {fields}</source>
        <translation>Conservés, car toutes les parties de chaque zone parente ont la même valeur : {fields}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Lists are level for the last seats in {count} zones, and no seat that they are level for is given to any: {zones}. The law decides: {ties}</source>
        <translation>Des listes sont à égalité pour les derniers sièges dans {count} zones, et aucun siège disputé à égalité n’est attribué : {zones}. La loi tranche : {ties}</translation>
    </message>
    <message>
        <location filename="../core/list_codes.py"/>
        <source>Lists given by name, taken for these parties: {columns}</source>
        <translation>Listes données par leur nom, prises pour ces partis : {columns}</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Lists in percent: {columns}. Their votes are the only whole numbers with these shares of “{total}” ({cells} cells, {by_sum} of them by the sum of their zone).</source>
        <translation>Listes en pour cent : {columns}. Leurs voix sont les seuls nombres entiers qui donnent ces parts de « {total} » ({cells} cellules, dont {by_sum} par la somme de leur zone).</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Lists of the earlier election counted as one of the later: {pairs}</source>
        <translation>Listes de l’élection antérieure comptées comme une de la plus récente : {pairs}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists of the recipe that the table does not have: {columns}</source>
        <translation>Listes de la recette de lecture que la table n’a pas : {columns}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Lists summed into votes_OTHERS take no part in ranks, winners and places. In {count} zones they have more votes together than the first list, and one of them may be ahead: {zones}</source>
        <translation>Les listes additionnées dans votes_OTHERS ne participent pas aux rangs, aux listes en tête ni aux places. Dans {count} zones, elles ont ensemble plus de voix que la première liste, et l’une d’elles est peut-être devant : {zones}</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>Lists that had votes before and have none now: {lists}</source>
        <translation>Listes qui avaient des voix et n’en ont plus : {lists}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the recipe does not have, read as well: {columns}</source>
        <translation>Listes que la recette de lecture n’a pas, lues elles aussi : {columns}</translation>
    </message>
    <message>
        <location filename="../core/list_codes.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the registry does not know, with codes of their own: {columns}</source>
        <translation>Listes que le registre ne connaît pas, avec des codes à elles : {columns}</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Merged cells are filled downwards in: {columns}. Look at the zones there.</source>
        <translation>Les cellules fusionnées sont remplies vers le bas dans : {columns}. Vérifiez les zones à cet endroit.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>More votes or ballots are published than the figure that the quota divides in {count} zones, and no seat is handed out: {zones}. Correct the figures, or leave that one blank: it is not published then.</source>
        <translation>Dans {count} zones, il est publié plus de voix ou de votants que le chiffre que divise le quotient, et aucun siège n’est attribué : {zones}. Corrigez les chiffres, ou laissez celui-là vide : il compte alors comme non publié.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Neither a crosswalk nor a weight layer is given: all zones are shared out by area, as if people lived spread evenly. Zones that are split are rough estimates. Zones: {zones}</source>
        <translation>Ni table de passage ni couche de pondération n’est donnée : toutes les zones sont réparties selon la surface, comme si la population était uniformément répartie. Les zones divisées ne sont que des estimations grossières. Zones : {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>New codes that no zone of the target layer has; their results are kept without geometry: {codes}</source>
        <translation>Nouveaux codes qu’aucune zone de la couche cible ne porte ; leurs résultats sont conservés sans géométrie : {codes}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>No column is named like a list of the registry; taken as lists: {columns}</source>
        <translation>Aucune colonne ne porte le nom d’une liste du registre ; prises pour des listes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/ranking.py"/>
        <source>No criterion is given. Criteria: {criteria}</source>
        <translation>Aucun critère n’est donné. Critères : {criteria}</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has a number of seats in {count} zones with a result, so none are counted there: {zones}</source>
        <translation>Aucune liste n’a de nombre de sièges dans {count} zones qui ont un résultat, donc aucun n’y est compté : {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>No list has one of the codes that the law exempts from its threshold: {codes}</source>
        <translation>Aucune liste n’a l’un des codes que la loi exempte de son seuil : {codes}</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has won a seat: indices of seats are refused.</source>
        <translation>Aucune liste n’a obtenu de siège : les indices de sièges sont refusés.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>No old code of the crosswalk is that of a zone of the results. Crosswalk: {old}. Zones: {sources}. Choose the fields with the old and the new codes.</source>
        <translation>Aucun ancien code de la table de passage n’est celui d’une zone des résultats. Table de passage : {old}. Zones : {sources}. Choisissez les champs des anciens et des nouveaux codes.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>No recipe has the keys {unknown}. Keys: {keys}</source>
        <translation>Aucune recette de lecture n’a les clés {unknown}. Clés : {keys}</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>No result row finds a zone. Zones look like: {zones}. Results look like: {rows}. Choose other code or name fields, or let names match too.</source>
        <translation>Aucune ligne de résultats ne trouve de zone. Les zones ressemblent à : {zones}. Les résultats ressemblent à : {rows}. Choisissez d’autres champs de code ou de nom, ou laissez aussi les noms s’apparier.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>No row of the sheet names the columns of figures. Say which row is the header with HEADER_ROW, counted from 1 (rows {first} to {last} look like titles).</source>
        <translation>Aucune ligne de la feuille ne nomme les colonnes de chiffres. Indiquez quelle ligne est l’en-tête avec HEADER_ROW, en comptant à partir de 1 (les lignes {first} à {last} ressemblent à des titres).</translation>
    </message>
    <message>
        <location filename="../core/rule_order.py"/>
        <source>No zone can be of the class “{label}”: with these thresholds “{earlier}”, which is tried first, takes every zone that it would take. Check the order of the thresholds: {thresholds}</source>
        <translation>Aucune zone ne peut être de la classe « {label} » : avec ces seuils, « {earlier} », qui est essayée avant, prend toutes les zones qu’elle prendrait. Vérifiez l’ordre des seuils : {thresholds}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/cluster_values.py"/>
        <source>No zone has {values} in field “{field}”. Values: {found}</source>
        <translation>Aucune zone n’a {values} dans le champ « {field} ». Valeurs : {found}</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>No zone of the later election corresponds to one of the earlier. Later zones look like: {later}. Earlier zones look like: {earlier}. Give both the same zone_code, or let names correspond too.</source>
        <translation>Aucune zone de l’élection la plus récente ne correspond à une zone de l’antérieure. Les zones récentes ressemblent à : {later}. Les zones antérieures ressemblent à : {earlier}. Donnez aux deux le même zone_code, ou laissez aussi les noms correspondre.</translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>No zone of “{layer}” has a geometry; there is nothing to draw on a map.</source>
        <translation>Aucune zone de « {layer} » n’a de géométrie ; il n’y a rien à dessiner sur une carte.</translation>
    </message>
    <message>
        <location filename="../styling/map_themes.py"/>
        <source>No zone of “{layer}” has both votes of the party and registered electors, by which the theme share_alpha weighs its colours. The theme share needs no electors.</source>
        <translation>Aucune zone de « {layer} » n’a à la fois des voix du parti et des inscrits, par lesquels le thème share_alpha pondère ses couleurs. Le thème share n’a pas besoin des inscrits.</translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>Not all of these counts is in the targets, since a target has a figure only where all its parts have one (missing / in): {counts}</source>
        <translation>Ces effectifs ne se retrouvent pas entièrement dans les zones cibles, car une zone cible n’a un chiffre que si toutes ses parties en ont un (manquant / en entrée) : {counts}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Not taken as lists, since their names are not votes_&lt;CODE&gt; with ASCII letters, digits and “_”, or they count ballots: {names}</source>
        <translation>Non considérés comme des listes, car leurs noms ne sont pas votes_&lt;CODE&gt; avec des lettres ASCII, des chiffres et « _ », ou parce qu’ils comptent des bulletins : {names}</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>Of the votes of “{code}” {total:g} % are given away; it should be 0 to 100 %.</source>
        <translation>Des voix de « {code} », {total:g} % sont données à d’autres ; ce devrait être entre 0 et 100 %.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Old codes of the crosswalk that no zone has: {count} ({codes})</source>
        <translation>Anciens codes de la table de passage qu’aucune zone ne porte : {count} ({codes})</translation>
    </message>
    <message>
        <location filename="../layers/measured.py"/>
        <source>Only a part of “{layer}” was read, its selected or filtered features: all totals, shares and what is compared with them are those of this part.</source>
        <translation>Seule une partie de « {layer} » a été lue, ses entités sélectionnées ou filtrées : tous les totaux, les parts et ce qui leur est comparé sont ceux de cette partie.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>Only the sheet “{sheet}” is read. {count} other sheets have the same columns: {names}. Choose one with SHEET, or put them into one sheet to read them together.</source>
        <translation>Seule la feuille « {sheet} » est lue. {count} autres feuilles ont les mêmes colonnes : {names}. Choisissez-en une avec SHEET, ou réunissez-les en une seule pour les lire ensemble.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones have a value and a neighbour with a value: there is nothing to compare. Look at the field, and at SNAP if the boundaries do not meet.</source>
        <translation>Seules {count} zones ont une valeur et une voisine qui en a une : il n’y a rien à comparer. Vérifiez le champ, et SNAP si les limites ne se touchent pas.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones took part: with fewer than {few}, chance has few maps to offer and little can be shown.</source>
        <translation>Seules {count} zones ont participé : à moins de {few}, le hasard n’a que peu de cartes à offrir et peu de choses peuvent être démontrées.</translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Other fields, which are no counts and not common to all parts of a parent, are left out: {fields}</source>
        <translation>Les autres champs, qui ne sont ni des effectifs ni communs à toutes les parties d’une zone parente, sont laissés de côté : {fields}</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with parts that have no result: {parents}</source>
        <translation>Zones parentes dont des parties n’ont pas de résultat : {parents}</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with several names, the first kept: {parents}</source>
        <translation>Zones parentes qui ont plusieurs noms, le premier est conservé : {parents}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Party map, row {row}: “{earlier}” → “{later}”. Both need the code of one list, of ASCII letters, digits and “_”; OTHERS is a sum of lists.</source>
        <translation>Table de correspondance des partis, ligne {row} : « {earlier} » → « {later} ». Il faut de part et d’autre le code d’une seule liste, en lettres ASCII, chiffres et « _ » ; OTHERS est une somme de listes.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Published for some parts only, so left empty: {cells}</source>
        <translation>Publiés pour certaines parties seulement, donc laissés vides : {cells}</translation>
    </message>
    <message>
        <location filename="../ui/map_reading.py"/>
        <source>QGIS cannot open the map {source}. Rename files and folders that have % or | in their name. Where somebody has removed the view, “Remove results” and “Load results” make it anew.</source>
        <translation>QGIS ne peut pas ouvrir la carte {source}. Renommez les fichiers et dossiers dont le nom contient % ou |. Si quelqu’un a supprimé la vue, « Supprimer des résultats », puis « Charger des résultats » la recréent.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>QGIS has no PostgreSQL connection “{name}”. It has: {known}. Add it in the browser of QGIS, and write postgres:CONNECTION or postgres:CONNECTION/SCHEMA.</source>
        <translation>QGIS n’a pas de connexion PostgreSQL « {name} ». Il connaît : {known}. Ajoutez-la dans l’explorateur de QGIS, et écrivez postgres:CONNECTION ou postgres:CONNECTION/SCHEMA.</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>Replaces {votes} votes of {lists} lists in {zones} zones, loaded on {day} from {source}.</source>
        <translation>Remplace {votes} voix de {lists} listes dans {zones} zones, chargées le {day} depuis {source}.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Results of zones that the database does not have: {zones}</source>
        <translation>Résultats de zones que la base de données n’a pas : {zones}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Row left out as the total of all others, which it is in every list, though it has the code or name of a zone: {rows}. If it is one, use KEEP_TOTALS.</source>
        <translation>Ligne laissée de côté comme total de toutes les autres, ce qu’elle est pour chaque liste, bien qu’elle ait le code ou le nom d’une zone : {rows}. Si c’en est une, utilisez KEEP_TOTALS.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows above the header: {rows}</source>
        <translation>Lignes au-dessus de l’en-tête : {rows}</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows below the table, not read: {rows}</source>
        <translation>Lignes en dessous de la table, non lues : {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of all others: {rows}</source>
        <translation>Lignes laissées de côté comme totaux de toutes les autres : {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows above them: {rows}</source>
        <translation>Lignes laissées de côté comme totaux de lignes au-dessus d’elles : {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows below them: {rows}</source>
        <translation>Lignes laissées de côté comme totaux de lignes en dessous d’elles : {rows}</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of their group (of rows): {rows}</source>
        <translation>Lignes laissées de côté comme totaux de leur groupe (de lignes) : {rows}</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows that only name the zone above the rows below them, read as “{column}” of these and as no zones: {rows}</source>
        <translation>Lignes qui ne font que nommer la zone de niveau supérieur des lignes suivantes, lues comme « {column} » de celles-ci et non comme des zones : {rows}</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows that repeat the header, not read: {rows}</source>
        <translation>Lignes qui répètent l’en-tête, non lues : {rows}</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows with a name and nothing else, read as zones without figures: {rows}. If they head the rows below them, write the zone above into a column of its own; if they are no zones, leave them out with FILTER.</source>
        <translation>Lignes qui ont un nom et rien d’autre, lues comme zones sans chiffres : {rows}. Si elles chapeautent les lignes suivantes, écrivez la zone de niveau supérieur dans une colonne à part ; si ce ne sont pas des zones, écartez-les avec FILTER.</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows without zone that are totals of other rows, by their name or figures: {rows}. Kept, their votes count twice in every total and share. Delete them from the results (“Read published results” leaves them out), or leave out rows without zone.</source>
        <translation>Lignes sans zone qui sont des totaux d’autres lignes, d’après leur nom ou leurs chiffres : {rows}. Si elles sont conservées, leurs voix comptent deux fois dans chaque total et chaque part. Supprimez-les des résultats (« Lire des résultats publiés » les écarte), ou écartez les lignes sans zone.</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>SWING_TABLE: the points of {code} change nothing in {count} zones, where it has no list: {zones}</source>
        <translation>SWING_TABLE : les points de {code} ne changent rien dans {count} zones, où elle n’a pas de liste : {zones}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Seats of zones that the database does not have: {zones}</source>
        <translation>Sièges de zones que la base de données n’a pas : {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Seats were left in {count} zones after every list had one by remainder, and went in a further round in the same order: {zones}.</source>
        <translation>Il restait des sièges dans {count} zones après que chaque liste en avait obtenu un au reste ; ils ont été attribués dans un nouveau tour selon le même ordre : {zones}.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>Seats won by lists that have no field of votes: {lists}. Indices of votes and seats are refused.</source>
        <translation>Sièges obtenus par des listes qui n’ont pas de champ de voix : {lists}. Les indices de voix et de sièges sont refusés.</translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: rows without a party or with seats that are no counts: {rows}. Correct the table.</source>
        <translation>Sièges obtenus : lignes sans parti ou dont les sièges ne sont pas des effectifs : {rows}. Corrigez la table.</translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: “{party}” stands twice for {zone}, in rows {first} and {second}. Filter the table to one election and ballot.</source>
        <translation>Sièges obtenus : « {party} » figure deux fois pour {zone}, aux lignes {first} et {second}. Filtrez la table sur une seule élection et un seul scrutin.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Several lists of one name in one zone are told apart by a number behind their name: {lists}</source>
        <translation>Plusieurs listes de même nom dans une zone sont distinguées par un numéro après leur nom : {lists}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>Several result rows belong to one zone: {clashes}. Filter the results to one ballot, aggregate them first, or join by another field.</source>
        <translation>Plusieurs lignes de résultats appartiennent à une même zone : {clashes}. Filtrez les résultats sur un seul scrutin, agrégez-les d’abord, ou joignez par un autre champ.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Several zones have the codes {codes}: neighbours cannot be told by them.</source>
        <translation>Plusieurs zones ont les codes {codes} : ils ne permettent pas de désigner les voisines.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Several zones have the codes {codes}: they cannot be compared by them.</source>
        <translation>Plusieurs zones ont les codes {codes} : ils ne permettent pas de les comparer.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Shares beside votes of the same lists, not read: {columns}</source>
        <translation>Parts à côté des voix des mêmes listes, non lues : {columns}</translation>
    </message>
    <message>
        <location filename="../core/measures.py"/>
        <source>Shares of registered electors were asked for, and no zone has a figure in the field “registered”. Take shares of valid votes, or join a table with the registered electors.</source>
        <translation>Des parts des inscrits sont demandées, et aucune zone n’a de chiffre dans le champ « registered ». Prenez des parts des suffrages exprimés, ou joignez une table avec les inscrits.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>THOUSANDS “{thousands}” and DECIMAL “{decimal}” are no separators of numbers: THOUSANDS is a blank, apostrophe, point or comma, DECIMAL another one, a point or comma.</source>
        <translation>THOUSANDS « {thousands} » et DECIMAL « {decimal} » ne sont pas des séparateurs de nombres : THOUSANDS est une espace, une apostrophe, un point ou une virgule, DECIMAL l’autre signe, point ou virgule.</translation>
    </message>
    <message>
        <location filename="../core/seat_ranges.py"/>
        <source>TURNOUT: by published figures more than {turnout:g} % voted in {count} zones: {zones}. Give a higher turnout, or seats of zones without registered electors may be wrong.</source>
        <translation>TURNOUT : d’après les chiffres publiés, plus de {turnout:g} % ont voté dans {count} zones : {zones}. Donnez une participation plus élevée, sinon les sièges des zones sans inscrits peuvent être faux.</translation>
    </message>
    <message>
        <location filename="../core/seat_ranges.py"/>
        <source>TURNOUT: the highest turnout is {turnout:g} %; it should be above 0 and at most 100 %.</source>
        <translation>TURNOUT : la participation maximale est de {turnout:g} % ; elle devrait être supérieure à 0 et au plus égale à 100 %.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>The Python package psycopg2, by which QGIS itself manages PostgreSQL, is missing. Install it with your system's packages (Debian: python3-psycopg2; OSGeo4W: python3-psycopg2) and restart QGIS, or use a GeoPackage.</source>
        <translation>Le paquet Python psycopg2, par lequel QGIS gère lui-même PostgreSQL, est absent. Installez-le avec les paquets de votre système (Debian : python3-psycopg2 ; OSGeo4W : python3-psycopg2) et redémarrez QGIS, ou utilisez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>The ballots rise by less than {percent:g} % in {count} zones, where all electors then vote: {zones}</source>
        <translation>Les votants augmentent de moins de {percent:g} % dans {count} zones, où tous les inscrits votent alors : {zones}</translation>
    </message>
    <message>
        <location filename="../core/party_colours.py"/>
        <source>The colours of parties cannot be kept in {file}: {error}</source>
        <translation>Les couleurs des partis ne peuvent pas être conservées dans {file} : {error}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The criterion next_seat looks at the fields seat_party and {field} that mpelection:allocateseats writes for {party}; the layer has them of: {present}. Run it for {party} first, and rank its output.</source>
        <translation>Le critère next_seat utilise les champs seat_party et {field} que mpelection:allocateseats écrit pour {party} ; la couche les a pour : {present}. Exécutez-le d’abord pour {party}, et classez sa sortie.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk gives these codes to other zones, and zones that it does not list keep them, so that both are summed: {codes}. If the codes were used anew, list all zones in the crosswalk.</source>
        <translation>La table de passage donne ces codes à d’autres zones, et des zones qu’elle ne cite pas les gardent, si bien que les deux sont additionnées : {codes}. Si les codes ont été réattribués, citez toutes les zones dans la table de passage.</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk has endless or negative weights. Correct them for: {zones}</source>
        <translation>La table de passage a des pondérations infinies ou négatives. Corrigez-les pour : {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk splits zones without saying how: {zones}. Give every row of such a zone its new code and, as weight, the share of the zone that goes there, or carry the results by a weight layer.</source>
        <translation>La table de passage divise des zones sans dire comment : {zones}. Donnez à chaque ligne d’une telle zone son nouveau code et, comme pondération, la part de la zone qui y va, ou reportez les résultats au moyen d’une couche de pondération.</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no election “{code}”. Elections: {known}</source>
        <translation>La base de données n’a pas d’élection « {code} ». Élections : {known}</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no level “{code}” to correct. Levels: {known}</source>
        <translation>La base de données n’a pas de niveau « {code} » à corriger. Niveaux : {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no level “{level}”. Levels: {levels}. Zones of a new level come by “Load zones”.</source>
        <translation>La base de données n’a pas de niveau « {level} ». Niveaux : {levels}. Les zones d’un nouveau niveau s’ajoutent avec « Charger des zones ».</translation>
    </message>
    <message>
        <location filename="../database/editing.py"/>
        <source>The database has no party “{code}”. Parties: {known}</source>
        <translation>La base de données n’a pas de parti « {code} ». Partis : {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no results of election “{election}” on level “{level}”. It has: {known}. Results come by “Load results”.</source>
        <translation>La base de données n’a pas de résultats de l’élection « {election} » au niveau « {level} ». Elle a : {known}. Les résultats s’ajoutent avec « Charger des résultats ».</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>The database has published results of “{election}” on level “{level}”, which a sum does not replace. “Validate database” compares the two levels.</source>
        <translation>La base de données a des résultats publiés de « {election} » au niveau « {level} », qu’une somme ne remplace pas. « Valider la base de données » compare les deux niveaux.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>The database itself is damaged: {text}</source>
        <translation>La base de données elle-même est endommagée : {text}</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>The encoding of this file cannot be told: in none of {encodings} its letters are French or Arabic words. Choose ENCODING, or save it as UTF-8.</source>
        <translation>L’encodage de ce fichier ne peut pas être déterminé : dans aucun des encodages {encodings} ses lettres ne forment des mots français ou arabes. Choisissez ENCODING, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>The expression {expression} of PARENT cannot be evaluated: {problem}</source>
        <translation>L’expression {expression} de PARENT ne peut pas être évaluée : {problem}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone differ, the first is kept: {cells}</source>
        <translation>Les entités d’une même zone diffèrent, la première est conservée : {cells}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone have different figures; which is that of the zone is not known, so it is left empty: {cells}</source>
        <translation>Les entités d’une même zone ont des chiffres différents ; on ne sait pas lequel est celui de la zone, il est donc laissé vide : {cells}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The field “{field}” holds {values}, which the algorithm mpelection:{algorithm} does not write. Run it again. Codes: {codes}</source>
        <translation>Le champ « {field} » contient {values}, que l’algorithme mpelection:{algorithm} n’écrit pas. Exécutez-le de nouveau. Codes : {codes}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The field “{field}” holds “{value}” in zone {zone}, which is no number.</source>
        <translation>Le champ « {field} » contient « {value} » dans la zone {zone}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The field “{name}” makes no list code of its own ({field}). Rename it with ASCII letters and digits.</source>
        <translation>Le champ « {name} » ne donne pas un code de liste distinct ({field}). Renommez-le avec des lettres ASCII et des chiffres.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The fields {names} differ only by capital letters, which a GeoPackage does not tell apart: one of them would become another list or be lost. Rename one of them, or leave it out.</source>
        <translation>Les champs {names} ne diffèrent que par des majuscules, qu’un GeoPackage ne distingue pas : l’un d’eux deviendrait une autre liste ou serait perdu. Renommez l’un d’eux, ou écartez-le.</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The figure that the quota divides is not published in {count} zones and none is assumed: in {same} of them the seats are the same for every number that it can have, in {depends} they depend on it.</source>
        <translation>Le chiffre que le quotient divise n’est pas publié dans {count} zones et aucun n’est supposé : dans {same} d’entre elles, les sièges sont les mêmes quel que soit le nombre possible, dans {depends} ils en dépendent.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The first row below the header has other names in the columns of figures, and is not read: {rows}. If they belong to the header, say so with HEADER_ROWS.</source>
        <translation>La première ligne sous l’en-tête a d’autres noms dans les colonnes de chiffres et n’est pas lue : {rows}. Si elles font partie de l’en-tête, indiquez-le avec HEADER_ROWS.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The geometries of zone {number} cannot be merged; repair them first (“Fix geometries”).</source>
        <translation>Les géométries de la zone {number} ne peuvent pas être fusionnées ; réparez-les d’abord (« Réparer les géométries »).</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The geometry of row {row} cannot be brought to {crs}. Check the reference system of the layer.</source>
        <translation>La géométrie de la ligne {row} ne peut pas être convertie en {crs}. Vérifiez le système de référence de la couche.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header (rows {first} to {last}) has columns of the same name: {columns}. Rename them, or say with HEADER_ROW and HEADER_ROWS which rows are the header.</source>
        <translation>L’en-tête (lignes {first} à {last}) a des colonnes de même nom : {columns}. Renommez-les, ou indiquez avec HEADER_ROW et HEADER_ROWS quelles lignes forment l’en-tête.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header says of all its columns, and of no other: {common}.</source>
        <translation>L’en-tête dit de toutes ses colonnes, et d’aucune autre : {common}.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>The law gives these codes another threshold, and no list has them: {codes}</source>
        <translation>La loi donne un autre seuil à ces codes, et aucune liste ne les porte : {codes}</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>The law {file} cannot be read: {error}. Laws of the plugin: {names}</source>
        <translation>La loi {file} ne peut pas être lue : {error}. Lois de l’extension : {names}</translation>
    </message>
    <message>
        <location filename="../layers/measured.py"/>
        <source>The layer has fields of its own that are named like what is measured here. They keep their values under another name: {pairs}</source>
        <translation>La couche a des champs à elle qui portent le nom de ce qui est mesuré ici. Ils gardent leurs valeurs sous un autre nom : {pairs}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has neither polygons nor points, so it cannot be seen which zones are near each other. Choose a layer that has, or a table or file of neighbours.</source>
        <translation>La couche n’a ni polygones ni points, on ne peut donc pas voir quelles zones sont proches les unes des autres. Choisissez une couche qui en a, ou une table ou un fichier de voisinage.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The layer has no features. Choose a layer or table with at least one zone.</source>
        <translation>La couche n’a pas d’entités. Choisissez une couche ou une table avec au moins une zone.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no field zone_code, by which neighbours are named.</source>
        <translation>La couche n’a pas de champ zone_code, par lequel les voisines sont nommées.</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>The layer has no field “{field}”. Fields: {fields}</source>
        <translation>La couche n’a pas de champ « {field} ». Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>The layer has no field “{field}”. Find clusters or classify the zones first. Fields: {fields}</source>
        <translation>La couche n’a pas de champ « {field} ». Cherchez d’abord les foyers ou classifiez les zones. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no polygons, so it cannot be seen which zones are neighbours by a border. Choose a layer of polygons, a table or file of neighbours, or, for points, the nearest zones or those within a distance (CONTIGUITY).</source>
        <translation>La couche n’a pas de polygones, on ne peut donc pas voir quelles zones sont voisines par une frontière. Choisissez une couche de polygones, une table ou un fichier de voisinage, ou, pour des points, les zones les plus proches ou celles à une distance donnée (CONTIGUITY).</translation>
    </message>
    <message>
        <location filename="../styling/rules.py"/>
        <source>The layer holds several parties ({parties}); filter it to one to draw it.</source>
        <translation>La couche contient plusieurs partis ({parties}) ; filtrez-la sur un seul pour la dessiner.</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The layer of the zones has no known reference system. Set it in the layer's properties first.</source>
        <translation>La couche des zones n’a pas de système de référence connu. Définissez-le d’abord dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The layer of the zones or the weight layer has no known reference system. Set it in the layer's properties first.</source>
        <translation>La couche des zones ou la couche de pondération n’a pas de système de référence connu. Définissez-le d’abord dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>The layer “{layer}” of AREAS has no field zone_code, which names the pages.</source>
        <translation>La couche « {layer} » de AREAS n’a pas de champ zone_code, qui nomme les pages.</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones of vintage “{vintage}”. Vintages: {known}</source>
        <translation>Le niveau « {level} » n’a pas de zones du millésime « {vintage} ». Millésimes : {known}</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones yet. Load them with “Load zones” first.</source>
        <translation>Le niveau « {level} » n’a pas encore de zones. Chargez-les d’abord avec « Charger des zones ».</translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has zones of several vintages, and their names do not tell which is the newest: {known}. Give VINTAGE.</source>
        <translation>Le niveau « {level} » a des zones de plusieurs millésimes, et leurs noms ne disent pas lequel est le plus récent : {known}. Donnez VINTAGE.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The lists have more votes than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation>Les listes ont plus de voix que « {bound} » dans {count} zones : {zones}. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>The lists have more whole quotas than there are seats in {count} zones; all of them are shown, none is taken away: {zones}.</source>
        <translation>Les listes ont plus de quotients entiers qu’il n’y a de sièges dans {count} zones ; tous sont indiqués, aucun n’est retiré : {zones}.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>The lists sum to 100 in every row and are read as votes: {columns}. SHARES says if they are not.</source>
        <translation>La somme des listes fait 100 à chaque ligne et elles sont lues comme des voix : {columns}. SHARES indique si ce n’en sont pas.</translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>The map could not be written to {path}; check the folder, its permissions and the ending (.png).</source>
        <translation>La carte n’a pas pu être écrite dans {path} ; vérifiez le dossier, ses droits et l’extension (.png).</translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>The method {method} needs the base of its quota.</source>
        <translation>La méthode {method} a besoin de la base de son quotient.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>The neighbours in {file} cannot be read: {error}</source>
        <translation>Le voisinage de {file} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The old style of “{layer}”, which its new data do not fit, could not be removed: {problem}</source>
        <translation>L’ancien style de « {layer} », qui ne convient pas à ses nouvelles données, n’a pas pu être supprimé : {problem}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The outlines of {count} zones are not valid and are read as they are: {zones}</source>
        <translation>Les contours de {count} zones ne sont pas valides et sont lus tels quels : {zones}</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>The output refuses rows {first} to {last}: {error}. A GeoPackage (.gpkg) keeps them.</source>
        <translation>La sortie refuse les lignes {first} à {last} : {error}. Un GeoPackage (.gpkg) les conserve.</translation>
    </message>
    <message>
        <location filename="../core/carrying.py"/>
        <source>The parts of one parent differ in “{field}”: {parents}. If these are several zones of one name, they are summed as one here: choose a field with codes as parent field.</source>
        <translation>Les parties d’une même zone parente diffèrent dans « {field} » : {parents}. S’il s’agit de plusieurs zones de même nom, elles sont ici additionnées comme une seule : choisissez un champ de codes comme champ de la zone parente.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names lists that the earlier election does not have: {codes}</source>
        <translation>La table de correspondance des partis nomme des listes que l’élection antérieure n’a pas : {codes}</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names successors that do not stand in the later election: {codes}. Check the codes.</source>
        <translation>La table de correspondance des partis nomme des successeurs qui ne se présentent pas à l’élection la plus récente : {codes}. Vérifiez les codes.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map splits a list: {lists}. Nobody knows which of its votes belong to which successor, so no swing of them can be computed. Name one successor, or leave the list out: then the successors are new lists.</source>
        <translation>La table de correspondance des partis divise une liste : {lists}. Nul ne sait lesquelles de ses voix reviennent à quel successeur, aucun glissement ne peut donc être calculé pour eux. Nommez un seul successeur, ou omettez la liste : les successeurs sont alors de nouvelles listes.</translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party registry names no earlier lists of the election “{election}”. Elections it knows: {known}</source>
        <translation>Le registre des partis ne nomme aucune liste antérieure de l’élection « {election} ». Élections qu’il connaît : {known}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>The party registry {file} cannot be read: {error}</source>
        <translation>Le registre des partis {file} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be read: {error}. Recipes of the plugin: {names}</source>
        <translation>La recette de lecture {file} ne peut pas être lue : {error}. Recettes de l’extension : {names}</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be written: {error}</source>
        <translation>La recette de lecture {file} ne peut pas être écrite : {error}</translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>The report {file} cannot be written: {error}</source>
        <translation>Le rapport {file} ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The results have no field votes_&lt;CODE&gt;. Choose the fields with votes in VOTE_FIELDS. Fields: {fields}</source>
        <translation>Les résultats n’ont aucun champ votes_&lt;CODE&gt;. Choisissez les champs des voix dans VOTE_FIELDS. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>The results have no votes in any zone. Check the fields with votes.</source>
        <translation>Les résultats n’ont de voix dans aucune zone. Vérifiez les champs des voix.</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>The rule custom has no class. Give CUSTOM at least one row of label, QGIS expression and colour, or give a rule file.</source>
        <translation>La règle custom n’a pas de classe. Donnez à CUSTOM au moins une ligne avec libellé, expression QGIS et couleur, ou donnez un fichier de règle.</translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no class for {count} zones; add one without conditions.</source>
        <translation>La règle « {rule} » n’a pas de classe pour {count} zones ; ajoutez-en une sans conditions.</translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no threshold “{name}”. Thresholds: {names}</source>
        <translation>La règle « {rule} » n’a pas de seuil « {name} ». Seuils : {names}</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The rule “{rule}” looks at fields of mpelection:{algorithm} that are of {present} here, not of {party}. Run it for {party} first, and classify its output.</source>
        <translation>La règle « {rule} » utilise des champs de mpelection:{algorithm} qui sont ici ceux de {present}, non de {party}. Exécutez-le d’abord pour {party}, et classifiez sa sortie.</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The rule “{rule}” looks at fields that the algorithm mpelection:{algorithm} writes, and the layer does not have {fields}. Run it for {party} first, and classify its output.</source>
        <translation>La règle « {rule} » utilise des champs que l’algorithme mpelection:{algorithm} écrit, et la couche n’a pas {fields}. Exécutez-le d’abord pour {party}, et classifiez sa sortie.</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>The scenario names lists that have merged or withdrawn by then: {codes}. Lists merge first, then withdraw one after the other, then votes swing; name a list that still stands.</source>
        <translation>Le scénario nomme des listes qui ont déjà fusionné ou se sont déjà retirées : {codes}. Les listes fusionnent d’abord, puis se retirent l’une après l’autre, puis les voix se déplacent ; nommez une liste qui se présente encore.</translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>The scenario names the list “{code}”, which is none of the table. Lists: {codes}</source>
        <translation>Le scénario nomme la liste « {code} », qui n’est pas dans la table. Listes : {codes}</translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The seats of these lists would stand in a field that has another meaning: {codes}. Give their fields votes_&lt;CODE&gt; another code.</source>
        <translation>Les sièges de ces listes seraient dans un champ qui a un autre sens : {codes}. Donnez un autre code à leurs champs votes_&lt;CODE&gt;.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet has {rows} rows: a header of {count} rows from row {first} is not among them. Correct HEADER_ROW and HEADER_ROWS.</source>
        <translation>La feuille a {rows} lignes : un en-tête de {count} lignes à partir de la ligne {first} n’y tient pas. Corrigez HEADER_ROW et HEADER_ROWS.</translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet is empty.</source>
        <translation>La feuille est vide.</translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The style of “{layer}” could not be saved with its data, which may be read-only or in use: {problem}</source>
        <translation>Le style de « {layer} » n’a pas pu être enregistré avec ses données, qui sont peut-être en lecture seule ou en cours d’utilisation : {problem}</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>The swing of {code} is not made in full in {count} zones, where it would have less than no vote or the others have none to give: {zones}</source>
        <translation>Le glissement de {code} n’est pas fait en entier dans {count} zones, où elle aurait moins de zéro voix ou les autres n’en ont plus à donner : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours has no field {fields}. Fields: {found}</source>
        <translation>La table de voisinage n’a pas de champ {fields}. Champs : {found}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: two zone codes and a weight above 0 are needed.</source>
        <translation>Table de voisinage, ligne {row} : il faut deux codes de zones et une pondération supérieure à 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: {field} “{value}” is no number.</source>
        <translation>Table de voisinage, ligne {row} : {field} « {value} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>The theme “{theme}” needs the fields {fields}, which “{layer}” does not have. The algorithm mpelection:{algorithm} writes them; run it first.</source>
        <translation>Le thème « {theme} » a besoin des champs {fields}, que « {layer} » n’a pas. L’algorithme mpelection:{algorithm} les écrit ; exécutez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../styling/pair_themes.py"/>
        <source>The turnout of no zone of “{layer}” is known, by which the theme strength_turnout tells zones apart: ballots cast or registered electors are missing. The theme share needs neither.</source>
        <translation>La participation n’est connue dans aucune zone de « {layer} », or le thème strength_turnout distingue les zones par elle : les votants ou les inscrits manquent. Le thème share n’a besoin ni des uns ni des autres.</translation>
    </message>
    <message>
        <location filename="../core/rule_fields.py"/>
        <source>The votes of {count} zones are others than those that mpelection:{algorithm} has used; what it found is that of before. Run it again. Zones: {zones}</source>
        <translation>Les voix de {count} zones diffèrent de celles que mpelection:{algorithm} a utilisées ; ce qu’il a trouvé correspond à l’état d’avant. Exécutez-le de nouveau. Zones : {zones}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has endless or negative numbers of inhabitants, in rows: {rows}</source>
        <translation>La couche de pondération a des nombres d’habitants infinis ou négatifs, aux lignes : {rows}</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has neither points nor polygons. Choose one that has.</source>
        <translation>La couche de pondération n’a ni points ni polygones. Choisissez-en une qui en a.</translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The weight layer has no inhabitants in these zones; they are shared out by area: {zones}</source>
        <translation>La couche de pondération n’a pas d’habitants dans ces zones ; elles sont réparties selon la surface : {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The weights of these zones do not sum to 1 and are taken in proportion (sum): {zones}. If a part of a zone is missing in the crosswalk, its votes go to the other parts.</source>
        <translation>La somme des pondérations de ces zones n’est pas 1 et elles sont prises en proportion (somme) : {zones}. S’il manque une partie de zone dans la table de passage, ses voix vont aux autres parties.</translation>
    </message>
    <message>
        <location filename="../styling/class_theme.py"/>
        <source>The zone classes are not those of one rule: {codes}. Classify the zones again with one rule, or give the rule file that they were classified by.</source>
        <translation>Les classes des zones ne sont pas celles d’une seule règle : {codes}. Classifiez de nouveau les zones avec une seule règle, ou donnez le fichier de la règle qui a servi à les classifier.</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be read: {error}</source>
        <translation>La règle de zones {file} ne peut pas être lue : {error}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be written: {error}</source>
        <translation>La règle de zones {file} ne peut pas être écrite : {error}</translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The zones are {kind}, and polygons are needed. Choose the layer with the boundaries.</source>
        <translation>Les zones sont de type {kind}, et il faut des polygones. Choisissez la couche des limites.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>There are more seats than lists in {count} zones: {zones}.</source>
        <translation>Il y a plus de sièges que de listes dans {count} zones : {zones}.</translation>
    </message>
    <message>
        <location filename="../database/replacing.py"/>
        <source>There are {now} votes now and there were {earlier} before. Check that it is this election, and all of it.</source>
        <translation>Il y a maintenant {now} voix et il y en avait {earlier} avant. Vérifiez que c’est bien cette élection, et qu’elle est entière.</translation>
    </message>
    <message>
        <location filename="../styling/palette.py"/>
        <source>There is no colour tone “{tone}”; a zone class has one like party:0.5, contrast or tie.</source>
        <translation>Il n’y a pas de ton de couleur « {tone} » ; une classe de zones en a un comme party:0.5, contrast ou tie.</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>There is no database {database}: the server has no such schema. Create it with “Create electoral database”, or choose another.</source>
        <translation>Il n’y a pas de base de données {database} : le serveur n’a pas de schéma de ce nom. Créez-la avec « Créer une base de données électorale », ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>There is no database {path}. Create it with “Create electoral database”, or choose another.</source>
        <translation>Il n’y a pas de base de données {path}. Créez-la avec « Créer une base de données électorale », ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>There is no database “{name}”. Give the path of a GeoPackage made by “Create electoral database”, or postgres:CONNECTION.</source>
        <translation>Il n’y a pas de base de données « {name} ». Indiquez le chemin d’un GeoPackage créé par « Créer une base de données électorale », ou postgres:CONNECTION.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>There is no field “{name}” in the results. Fields: {fields}</source>
        <translation>Il n’y a pas de champ « {name} » dans les résultats. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Did you mean: {near}? Lists in the table: {codes}</source>
        <translation>Il n’y a pas de liste « {party} » parmi les champs des voix. Vouliez-vous dire : {near} ? Listes de la table : {codes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Lists in the table: {codes}</source>
        <translation>Il n’y a pas de liste « {party} » parmi les champs des voix. Listes de la table : {codes}</translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>There is no theme “{theme}”. Themes: {themes}</source>
        <translation>Il n’y a pas de thème « {theme} ». Thèmes : {themes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no vote field. An election layer has one field votes_&lt;CODE&gt; a list, such as votes_MP; make one with “Read published results” and “Join results to zones”.</source>
        <translation>Il n’y a pas de champ de voix. Une couche électorale a un champ votes_&lt;CODE&gt; par liste, par exemple votes_MP ; créez-en une avec « Lire des résultats publiés » et « Joindre des résultats aux zones ».</translation>
    </message>
    <message>
        <location filename="../core/rules.py"/>
        <source>There is no zone rule “{name}”. Rules: {rules}</source>
        <translation>Il n’y a pas de règle de zones « {name} ». Règles : {rules}</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>There is nothing to join: {zones} zones and {rows} result rows.</source>
        <translation>Il n’y a rien à joindre : {zones} zones et {rows} lignes de résultats.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns are not read as lists, since some of their cells are negative or fractions and most are whole numbers: {columns}. If they are lists, name all lists in VOTE_FIELDS and correct the cells.</source>
        <translation>Ces colonnes ne sont pas lues comme des listes, car certaines de leurs cellules sont négatives ou fractionnaires alors que la plupart sont des nombres entiers : {columns}. Si ce sont des listes, nommez toutes les listes dans VOTE_FIELDS et corrigez les cellules.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>These columns of whole numbers are not named as votes and are not read: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>Ces colonnes de nombres entiers ne portent pas un nom de voix et ne sont pas lues : {columns}. Si ce sont des listes, nommez toutes les listes dans VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since the lists would have more votes with them than there are ballots or electors: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>Ces colonnes de nombres entiers ne sont pas lues comme des listes, car avec elles les listes auraient plus de voix qu’il n’y a de bulletins ou d’inscrits : {columns}. Si ce sont des listes, nommez toutes les listes dans VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since their figures are codes, years, only 0 and 1, numbers of rows or the same all over a group of zones: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation>Ces colonnes de nombres entiers ne sont pas lues comme des listes, car leurs chiffres sont des codes, des années, uniquement des 0 et des 1, des numéros de lignes ou les mêmes dans tout un groupe de zones : {columns}. Si ce sont des listes, nommez toutes les listes dans VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>These fields are named like votes of a list, but a code has ASCII letters, digits and “_” and the field begins with “votes_” in small letters: {names}. Rename them, or choose all fields with votes in VOTE_FIELDS.</source>
        <translation>Ces champs ont un nom de voix de liste, mais un code a des lettres ASCII, des chiffres et « _ » et le champ commence par « votes_ » en minuscules : {names}. Renommez-les, ou choisissez tous les champs des voix dans VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This file is UTF-8 with damage: {count} of {all} words beyond ASCII are not valid, for instance “{word}”. Save it again as UTF-8, or choose ENCODING.</source>
        <translation>Ce fichier est un UTF-8 endommagé : {count} mots sur {all} au-delà de l’ASCII ne sont pas valides, par exemple « {word} ». Enregistrez-le de nouveau en UTF-8, ou choisissez ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This is a binary file, no text.</source>
        <translation>C’est un fichier binaire, pas du texte.</translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Totals that disagree with their rows (row, list: published / sum of its rows): {cells}. They are left out all the same; a row may be missing, or a figure wrong.</source>
        <translation>Totaux en désaccord avec leurs lignes (ligne, liste : publié / somme de ses lignes) : {cells}. Ils sont tout de même laissés de côté ; une ligne manque peut-être, ou un chiffre est faux.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>Two outputs go to {path}: one would destroy the other. Give each a file of its own, or a table of its own in one GeoPackage (ogr:dbname='{path}' table="name" (geom)).</source>
        <translation>Deux sorties vont dans {path} : l’une détruirait l’autre. Donnez à chacune son propre fichier, ou sa propre table dans un même GeoPackage (ogr:dbname='{path}' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../core/repeated_columns.py"/>
        <source>Up to {count} lists stand side by side in a row, in numbered columns: {columns}. Read as one row a list, named by “{party}”; another of {names} is chosen with PARTY_FIELD.</source>
        <translation>Jusqu’à {count} listes figurent côte à côte sur une ligne, dans des colonnes numérotées : {columns}. Lues à raison d’une ligne par liste, nommée d’après « {party} » ; une autre colonne parmi {names} se choisit avec PARTY_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Valid votes are not published for {count} zones: the sum of their published lists is used.</source>
        <translation>Les suffrages exprimés ne sont pas publiés pour {count} zones : la somme de leurs listes publiées est utilisée.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>Valid votes differ by {change:.1f} % in the median zone and {moved:.1f} % of the votes moved between lists: these may be two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation>Les suffrages exprimés diffèrent de {change:.1f} % dans la zone médiane et {moved:.1f} % des voix sont passées d’une liste à l’autre : ce sont peut-être deux scrutins du même jour. Ce ne sont pas deux dates, et ils ne disent rien d’une évolution dans le temps.</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Votes of lists that are summed (votes_OTHERS) take no part in the allocation in {count} zones, though one of these lists may have a claim to a seat: {zones}</source>
        <translation>Les voix des listes additionnées (votes_OTHERS) ne participent pas à la répartition des sièges dans {count} zones, alors qu’une de ces listes pourrait prétendre à un siège : {zones}</translation>
    </message>
    <message>
        <location filename="../core/scenario_notes.py"/>
        <source>Votes of {code} for {other} are not cast in {count} zones, where {other} has no list: {zones}</source>
        <translation>Les voix de {code} pour {other} ne sont pas exprimées dans {count} zones, où {other} n’a pas de liste : {zones}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Zone codes that several rows have (how many): {codes}. Each row is counted as a zone of its own, with all its votes. If they are one zone, keep one of the rows.</source>
        <translation>Codes de zones que portent plusieurs lignes (combien) : {codes}. Chaque ligne est comptée comme une zone distincte, avec toutes ses voix. Si elles forment une seule zone, ne gardez qu’une des lignes.</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, and not those they sum: {parents}. The totals do not agree with their rows, so which zones are below them is not known. Write them into each row.</source>
        <translation>Zones de niveau supérieur que seules des lignes de totaux nomment, et non celles qu’elles additionnent : {parents}. Les totaux ne concordent pas avec leurs lignes, on ne sait donc pas quelles zones en dépendent. Écrivez-les dans chaque ligne.</translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, read as those of the rows that they sum: {parents}</source>
        <translation>Zones de niveau supérieur que seules des lignes de totaux nomment, lues comme celles des lignes qu’elles additionnent : {parents}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones are neighbours up to {distance} m, the least that leaves none alone.</source>
        <translation>Les zones sont voisines jusqu’à {distance} m, la plus petite distance qui n’en laisse aucune seule.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Zones of one name with several codes, read as they are: {zones}</source>
        <translation>Zones de même nom avec plusieurs codes, lues telles quelles : {zones}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that lie in part, or as a whole, outside the target zones; what is outside goes with the rest of the zone: {pieces}</source>
        <translation>Zones situées en partie, ou en totalité, hors des zones cibles ; ce qui est à l’extérieur suit le reste de la zone : {pieces}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that the crosswalk does not list and that keep their code: {count}</source>
        <translation>Zones que la table de passage ne cite pas et qui gardent leur code : {count}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Zones whose parent the database does not have: {zones}</source>
        <translation>Zones dont la zone parente n’est pas dans la base de données : {zones}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed, which may be the whole or a part of it: {zone}</source>
        <translation>un nom proche est proposé, qui peut désigner son ensemble ou une de ses parties : {zone}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed: {zone}</source>
        <translation>un nom proche est proposé : {zone}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a condition should be [measure, operator, number, measure or threshold]: </source>
        <translation>une condition devrait être [mesure, opérateur, nombre, mesure ou seuil] : </translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of codes of lists</source>
        <translation>une liste de codes de listes</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a list of different texts</source>
        <translation>une liste de textes différents</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a name stands twice</source>
        <translation>un nom figure deux fois</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a number should be written as in {share:.2f} or {votes:.0f votes}, not as </source>
        <translation>un nombre devrait s’écrire comme dans {share:.2f} ou {votes:.0f votes}, et non comme </translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a percentage from 0 to 100</source>
        <translation>un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a share between 0 and 1, such as 0.03</source>
        <translation>une part entre 0 et 1, par exemple 0.03</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a share of at most six decimals, such as 0.03</source>
        <translation>une part d’au plus six décimales, comme 0.03</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>a single list</source>
        <translation>une seule liste</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a whole number of at least 1</source>
        <translation>un nombre entier d’au moins 1</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>an object with the keys </source>
        <translation>un objet avec les clés </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>ballots cast not published</source>
        <translation>nombre de votants non publié</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>code and name disagree: {code} is “{now}” now and “{before}” before</source>
        <translation>le code et le nom se contredisent : {code} est « {now} » maintenant et « {before} » avant</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the name “{name}” is that of zone {other}: joined by name</source>
        <translation>le code {code} est celui de la zone {zone}, mais le nom « {name} » est celui de la zone {other} : jointe par le nom</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the row is named “{name}”: joined by code</source>
        <translation>le code {code} est celui de la zone {zone}, mais la ligne porte le nom « {name} » : jointe par le code</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>columns by role, the roles being </source>
        <translation>des colonnes par rôle, les rôles étant </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: a list has more votes than the figure that shares are taken of</source>
        <translation>chiffres contradictoires : une liste a plus de voix que le chiffre dont les parts sont tirées</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more ballots cast than electors</source>
        <translation>chiffres contradictoires : plus de votants que d’inscrits</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more votes for lists than valid votes</source>
        <translation>chiffres contradictoires : plus de voix pour les listes que de suffrages exprimés</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more votes than ballots cast</source>
        <translation>chiffres contradictoires : plus de voix que de votants</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>earlier election: {reason}</source>
        <translation>élection antérieure : {reason}</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>elections</source>
        <translation>élections</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>electors</source>
        <translation>inscrits</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>fewer than two zones with valid votes</source>
        <translation>moins de deux zones avec des suffrages exprimés</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>fraction of 1</source>
        <translation>fraction de 1</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has conditions and an expression; it should have one of the two</source>
        <translation>a des conditions et une expression ; il faut l’un ou l’autre</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has keys that it cannot have: </source>
        <translation>a des clés qui ne sont pas admises : </translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>index from 0 to 1</source>
        <translation>indice de 0 à 1</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>it is not known who has won all seats</source>
        <translation>on ne sait pas qui a gagné tous les sièges</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>its code is that of other zones too</source>
        <translation>son code est aussi celui d’autres zones</translation>
    </message>
    <message>
        <location filename="../core/exchanges.py"/>
        <source>its figures fit zone {zone} much better: exchanged?</source>
        <translation>ses chiffres conviennent bien mieux à la zone {zone} : interversion ?</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>its label stands in another row too</source>
        <translation>son libellé figure aussi dans une autre ligne</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>lacks the keys </source>
        <translation>il manque les clés </translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>later election: {reason}</source>
        <translation>élection la plus récente : {reason}</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>left out: only a quota has a base</source>
        <translation>omis : seul un quotient a une base</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in first place</source>
        <translation>listes à égalité en tête</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in second place</source>
        <translation>listes à égalité à la deuxième place</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>names what is not measured: </source>
        <translation>nomme ce qui n’est pas mesuré : </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no ballots cast</source>
        <translation>aucun votant</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list has a vote</source>
        <translation>aucune liste n’a de voix</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list of the party</source>
        <translation>pas de liste du parti</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list reaches the threshold</source>
        <translation>aucune liste n’atteint le seuil</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no more lists than places</source>
        <translation>pas plus de listes que de places</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no neighbour has a result that a share can be taken of</source>
        <translation>aucune voisine n’a de résultat permettant de calculer une part</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no registered electors</source>
        <translation>aucun inscrit</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no result published</source>
        <translation>aucun résultat publié</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>no seat won</source>
        <translation>aucun siège obtenu</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no valid votes</source>
        <translation>aucun suffrage exprimé</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no votes for lists that take part</source>
        <translation>aucune voix pour les listes qui participent</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code</source>
        <translation>aucune zone n’a ce code</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code or name</source>
        <translation>aucune zone n’a ce code ou ce nom</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone of its parent has this name</source>
        <translation>aucune zone de sa zone parente n’a ce nom</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code</source>
        <translation>aucune zone de l’autre élection n’a ce code</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code or name</source>
        <translation>aucune zone de l’autre élection n’a ce code ou ce nom</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>not published for all zones with a result</source>
        <translation>non publié pour toutes les zones qui ont un résultat</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>one of </source>
        <translation>l’un des suivants : </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>only small lists that are summed have votes</source>
        <translation>seules les petites listes additionnées ont des voix</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>other rows mean the zone of its code too</source>
        <translation>d’autres lignes désignent aussi la zone de son code</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>registered electors not published</source>
        <translation>nombre d’inscrits non publié</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>seats</source>
        <translation>sièges</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given</source>
        <translation>les sièges obtenus ne sont pas donnés</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given by zone</source>
        <translation>les sièges obtenus ne sont pas donnés par zone</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won by lists that the table of votes does not have</source>
        <translation>sièges obtenus par des listes absentes de la table des voix</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have the code {code}</source>
        <translation>plusieurs zones ont le code {code}</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have this name: {zones}</source>
        <translation>plusieurs zones ont ce nom : {zones}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>several zones have this name: {zones}; give the parent or the code</source>
        <translation>plusieurs zones ont ce nom : {zones} ; indiquez la zone parente ou le code</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>shares by code of the list</source>
        <translation>des parts par code de liste</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a QGIS expression</source>
        <translation>devrait être une expression QGIS</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a colour #rrggbb, or a tone such as party:0.5</source>
        <translation>devrait être une couleur #rrggbb, ou un ton comme party:0.5</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a list</source>
        <translation>devrait être une liste</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a number</source>
        <translation>devrait être un nombre</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text</source>
        <translation>devrait être un texte</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text, or texts by language (en, fr, ar) with at least en</source>
        <translation>devrait être un texte, ou des textes par langue (en, fr, ar) avec au moins en</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be an object</source>
        <translation>devrait être un objet</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be of small letters, digits and “_”</source>
        <translation>devrait se composer de minuscules, de chiffres et de « _ »</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be one of </source>
        <translation>devrait être l’un des suivants : </translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should have the code of every class once: </source>
        <translation>devrait avoir une fois le code de chaque classe : </translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>small lists are summed, their number is not known</source>
        <translation>les petites listes sont additionnées, leur nombre n’est pas connu</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>standard deviations</source>
        <translation>écarts types</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>texts by language, “en” among them</source>
        <translation>des textes par langue, dont « en »</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>that of what is looked at</source>
        <translation>celle de la grandeur étudiée</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>the class “other” should be the last, without conditions</source>
        <translation>la classe « other » devrait être la dernière, sans conditions</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the colour should be written #rrggbb, such as #1b7837</source>
        <translation>la couleur devrait s’écrire #rrggbb, par exemple #1b7837</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the expression is missing</source>
        <translation>l’expression manque</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the figure that the threshold is a share of is not published</source>
        <translation>le chiffre dont le seuil est une part n’est pas publié</translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the label is missing</source>
        <translation>le libellé manque</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of a column, or null, for each role</source>
        <translation>le nom d’une colonne, ou null, pour chaque rôle</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of an encoding, such as utf-8</source>
        <translation>le nom d’un encodage, par exemple utf-8</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the number of seats is not known</source>
        <translation>le nombre de sièges n’est pas connu</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>the party has no vote</source>
        <translation>le parti n’a aucune voix</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the party has no vote in any zone</source>
        <translation>le parti n’a aucune voix dans aucune zone</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the published lists do not add up to the valid votes</source>
        <translation>la somme des listes publiées n’est pas égale aux suffrages exprimés</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is of {parent}, the zone of {other}</source>
        <translation>la ligne est de {parent}, la zone de {other}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is one of {count} parts of {parent}; the zone may be the whole of it</source>
        <translation>la ligne est l’une des {count} parties de {parent} ; la zone peut en être l’ensemble</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row “{name}” and the zone “{zone}” are of different levels</source>
        <translation>la ligne « {name} » et la zone « {zone} » sont de niveaux différents</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the single list has fewer votes than the law asks of it</source>
        <translation>la liste unique a moins de voix que la loi n’en exige</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>the zone corresponds to none of the earlier election</source>
        <translation>la zone ne correspond à aucune de l’élection antérieure</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no neighbour</source>
        <translation>la zone n’a pas de voisine</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no parent in parent_code or parent_name</source>
        <translation>la zone n’a pas de zone parente dans parent_code ou parent_name</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no seats to fill</source>
        <translation>la zone n’a pas de siège à pourvoir</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone is not on the map</source>
        <translation>la zone est hors carte</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>the zone of this name is of another parent: {zone}</source>
        <translation>la zone de ce nom est d’une autre zone parente : {zone}</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>there is no class</source>
        <translation>il n’y a pas de classe</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>valid votes not published</source>
        <translation>suffrages exprimés non publiés</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>{against} codes name other zones in the two elections, {by_code} the same: the codes are of two systems. Those zones are not compared. Give both layers the codes of one system, or layers without codes to compare by name.</source>
        <translation>{against} codes désignent d’autres zones dans les deux élections, {by_code} les mêmes : les codes relèvent de deux systèmes. Ces zones ne sont pas comparées. Donnez aux deux couches les codes d’un même système, ou des couches sans codes pour comparer par le nom.</translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>{against} codes name other zones than their names do, {by_code} the same: the codes of zones and results are of two systems. Join by name, or choose other code fields.</source>
        <translation>{against} codes désignent d’autres zones que leurs noms, {by_code} les mêmes : les codes des zones et des résultats relèvent de deux systèmes. Joignez par le nom, ou choisissez d’autres champs de code.</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{cast} ballots or votes of {registered} registered electors</source>
        <translation>{cast} bulletins ou voix pour {registered} inscrits</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once Arabic digits are read as 0 to 9: {examples}</source>
        <translation>{count} codes rejoignent ceux de zones une fois les chiffres arabes orientaux lus comme 0 à 9 : {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once their leading zeros are put back: {examples}</source>
        <translation>{count} codes rejoignent ceux de zones une fois leurs zéros initiaux rétablis : {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without separators and in capitals: {examples}</source>
        <translation>{count} codes rejoignent ceux de zones sans séparateurs et en majuscules : {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the decimals of a spreadsheet: {examples}</source>
        <translation>{count} codes rejoignent ceux de zones sans les décimales d’un tableur : {examples}</translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the letters they begin with: {examples}</source>
        <translation>{count} codes rejoignent ceux de zones sans les lettres par lesquelles ils commencent : {examples}</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} codes of the alias table are read as those of the zones or results that they mean: {pairs}</source>
        <translation>{count} codes de la table d’alias sont lus comme ceux des zones ou des résultats qu’ils désignent : {pairs}</translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>{count} codes were cut by a spreadsheet and name no zone any more: {codes}. Export the table again with the codes as text, or join by name.</source>
        <translation>{count} codes ont été tronqués par un tableur et ne désignent plus aucune zone : {codes}. Exportez de nouveau la table avec les codes en texte, ou joignez par le nom.</translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{count} dates in decided_on cannot be read and count as none: {dates}. Write them like 2021-03-02 or 02/03/2021 (day first).</source>
        <translation>{count} dates dans decided_on sont illisibles et ne comptent pas : {dates}. Écrivez-les sous la forme 2021-03-02 ou 02/03/2021 (jour d’abord).</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are for one election and not applied: {names}. Say which this is with ELECTION.</source>
        <translation>{count} décisions valent pour une seule élection et ne sont pas appliquées : {names}. Indiquez laquelle est celle-ci avec ELECTION.</translation>
    </message>
    <message>
        <location filename="../core/party_matching.py"/>
        <source>{count} decisions are on a name that is a party's own in the registry, and go before it: {names}</source>
        <translation>{count} décisions portent sur un nom qui est celui d’un parti dans le registre, et l’emportent sur lui : {names}</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are on names that this table does not have: {names}</source>
        <translation>{count} décisions portent sur des noms que cette table n’a pas : {names}</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions name a party that the registry does not have, and are not applied: {names}</source>
        <translation>{count} décisions nomment un parti que le registre n’a pas, et ne sont pas appliquées : {names}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{count} electors or votes of {population} inhabitants</source>
        <translation>{count} inscrits ou voix pour {population} habitants</translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>{count} entries of the table of names are of no use here.</source>
        <translation>{count} entrées de la table des noms ne servent à rien ici.</translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>{count} features of the weight layer with {people:.0f} inhabitants lie outside all zones.</source>
        <translation>{count} entités de la couche de pondération, avec {people:.0f} habitants, sont hors de toutes les zones.</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} lists are written in several ways and taken as one each: {lists}</source>
        <translation>{count} listes sont écrites de plusieurs façons et prises chacune pour une seule : {lists}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}</source>
        <translation>{count} listes sous {percent:g} % de toutes les voix sont additionnées dans votes_OTHERS : {lists}</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} names are like those of a party that stands in the same zone under another: they stay lists of their own: {names}</source>
        <translation>{count} noms ressemblent à ceux d’un parti qui figure dans la même zone sous un autre nom : ils restent des listes à part : {names}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} names of lists are close to those of a party and were not taken for it: {names}. See PARTY_TABLE; PARTY_DECISIONS writes a table in which to decide.</source>
        <translation>{count} noms de listes sont proches de ceux d’un parti et n’ont pas été pris pour lui : {names}. Voyez PARTY_TABLE ; PARTY_DECISIONS écrit une table où en décider.</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the alias table mean several zones: {names}. None is applied; give the parent, or the date in decided_on.</source>
        <translation>{count} noms de la table d’alias désignent plusieurs zones : {names}. Aucun n’est appliqué ; indiquez la zone parente, ou la date dans decided_on.</translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the table of decisions have letters that cannot be read: {names}. Save it as CSV in UTF-8.</source>
        <translation>{count} noms de la table des décisions ont des lettres illisibles : {names}. Enregistrez-la en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} names of the table of decisions mean several parties: {names}. None is applied; give the date in decided_on, or the election.</source>
        <translation>{count} noms de la table des décisions désignent plusieurs partis : {names}. Aucun n’est appliqué ; indiquez la date dans decided_on, ou l’élection.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{count} parents have parts that are estimates, of zones that were split (estimated = 1): {parents}</source>
        <translation>{count} zones parentes contiennent des parties qui sont des estimations, issues de zones scindées (estimated = 1) : {parents}</translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>{count} pieces are taken for inaccuracies of the boundaries, being less than {percent:g} % of both their zones; the largest: {pieces}</source>
        <translation>{count} morceaux sont considérés comme des imprécisions des limites, car ils font moins de {percent:g} % de leurs deux zones ; les plus grands : {pieces}</translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{count} zones are left out, since their parts, or the whole they are parts of, count: {zones}</source>
        <translation>{count} zones sont laissées de côté, car leurs parties, ou l’ensemble dont elles font partie, sont comptés : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>{count} zones are not in the earlier layer and have no second value: {zones}</source>
        <translation>{count} zones ne sont pas dans la couche antérieure et n’ont pas de seconde valeur : {zones}</translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>{count} zones go nowhere, with {votes} votes; they are kept as rows without geometry, so that totals stay whole: {zones}</source>
        <translation>{count} zones n’ont pas de destination, avec {votes} voix ; elles sont conservées comme lignes sans géométrie, pour que les totaux restent complets : {zones}</translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>{count} zones have more than {most} seats, which is more than any house has: {zones}. Check the field seats, or SEATS.</source>
        <translation>{count} zones ont plus de {most} sièges, plus que n’en a aucune assemblée : {zones}. Vérifiez le champ seats, ou SEATS.</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have no code; only their name can match.</source>
        <translation>{count} zones n’ont pas de code ; seul leur nom permet de les apparier.</translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>{count} zones have no neighbour: {zones}</source>
        <translation>{count} zones n’ont pas de voisine : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have no outline and so no neighbours by it: {zones}</source>
        <translation>{count} zones n’ont pas de contour et donc pas de voisines par lui : {zones}</translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have several features with one code and name, merged: {zones}</source>
        <translation>{count} zones ont plusieurs entités de même code et de même nom, fusionnées : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have the outline of another one, and are its neighbours: {zones}</source>
        <translation>{count} zones ont le contour d’une autre, et sont ses voisines : {zones}</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{count} zones of {level} with results have no parent among the zones of {upper} {vintage}, and their votes would be lost: {zones}. Load the zones with PARENT_LEVEL={upper} and the codes of their parents.</source>
        <translation>{count} zones de {level} qui ont des résultats n’ont pas de zone parente parmi les zones de {upper} {vintage}, et leurs voix seraient perdues : {zones}. Chargez les zones avec PARENT_LEVEL={upper} et les codes de leurs zones parentes.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{count} zones with {votes:.0f} valid votes have no parent and are left out: {zones}</source>
        <translation>{count} zones, avec {votes:.0f} suffrages exprimés, n’ont pas de zone parente et sont laissées de côté : {zones}</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database} exists already and is not replaced. Choose another schema, or drop it first.</source>
        <translation>{database} existe déjà et n’est pas remplacée. Choisissez un autre schéma, ou supprimez d’abord celui-ci.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>{database} has an older schema and is brought up to date by the first one who opens it and may write it: {error}</source>
        <translation>{database} a un schéma plus ancien, qui sera mis à jour par la première personne qui l’ouvre avec le droit d’y écrire : {error}</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, from which no way leads to version {known}. Create a new database and load zones and results into it.</source>
        <translation>{database} a la version de schéma {found}, d’où aucun chemin ne mène à la version {known}. Créez une nouvelle base de données et chargez-y zones et résultats.</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, this plugin knows versions up to {known}. Update the plugin; nothing has been changed.</source>
        <translation>{database} a la version de schéma {found}, cette extension connaît les versions jusqu’à {known}. Mettez l’extension à jour ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is in use: another editor changes the same election or level. Wait until that is done and run again; nothing has been changed.</source>
        <translation>{database} est en cours d’utilisation : un autre éditeur modifie la même élection ou le même niveau. Attendez qu’il ait terminé et relancez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} is no electoral database of this plugin: it has no table meta with a schema version. Choose a database made by “Create electoral database”.</source>
        <translation>{database} n’est pas une base de données électorale de cette extension : elle n’a pas de table meta avec une version de schéma. Choisissez une base de données créée par « Créer une base de données électorale ».</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is open for reading only ({error}). Nothing has been changed.</source>
        <translation>{database} est ouverte en lecture seule ({error}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: QGIS would draw an empty map, since PostGIS is in the schema “{schema}”, which is not on the search path of this connection. Have the administrator add it: ALTER DATABASE … SET search_path = {path}.</source>
        <translation>{database} : QGIS dessinerait une carte vide, car PostGIS se trouve dans le schéma « {schema} », qui n’est pas dans le chemin de recherche de cette connexion. Demandez à l’administrateur de l’ajouter : ALTER DATABASE … SET search_path = {path}.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: another editor was changing the same and the server has let that one go first ({error}). Nothing has been changed; run again.</source>
        <translation>{database} : un autre éditeur modifiait la même chose et le serveur l’a laissé passer en premier ({error}). Rien n’a été modifié ; relancez.</translation>
    </message>
    <message>
        <location filename="../algorithms/database_maps.py"/>
        <source>{database}: maps get no style, since public.layer_styles, where QGIS looks for styles, is not there, or you may not write it. Ask the administrator to run postgis_roles.sql; the next load gives the maps their style.</source>
        <translation>{database} : les cartes ne reçoivent pas de style, car public.layer_styles, où QGIS cherche les styles, n’existe pas, ou vous n’avez pas le droit d’y écrire. Demandez à l’administrateur d’exécuter postgis_roles.sql ; le prochain chargement donnera leur style aux cartes.</translation>
    </message>
    <message>
        <location filename="../database/partitions.py"/>
        <source>{database}: the results of {election} are in no partition of the table standing; somebody has detached it. Have the administrator attach it again, or load the results again, or take them out by “Remove results”.</source>
        <translation>{database} : les résultats de {election} ne sont dans aucune partition de la table standing ; quelqu’un l’a détachée. Demandez à l’administrateur de la rattacher, ou chargez de nouveau les résultats, ou supprimez-les avec « Supprimer des résultats ».</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server cannot be reached ({error}). Look whether it runs, and at host and port of the connection in the browser of QGIS; nothing has been changed.</source>
        <translation>{database} : le serveur est injoignable ({error}). Vérifiez qu’il fonctionne, ainsi que l’hôte et le port de la connexion dans l’explorateur de QGIS ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no room or memory left ({error}). The database is as it was.</source>
        <translation>{database} : le serveur n’a plus de place ou de mémoire ({error}). La base de données est restée telle quelle.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no such database ({error}). Correct the connection in the browser of QGIS.</source>
        <translation>{database} : le serveur n’a pas de base de données de ce nom ({error}). Corrigez la connexion dans l’explorateur de QGIS.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has stopped the work ({error}): its administrator has, or it took longer than the server allows (statement_timeout). Nothing has been changed.</source>
        <translation>{database} : le serveur a arrêté le travail ({error}) : son administrateur l’a fait, ou il a duré plus longtemps que le serveur ne le permet (statement_timeout). Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses the user or the password ({error}). Correct the connection in the browser of QGIS; nothing has been changed.</source>
        <translation>{database} : le serveur refuse l’utilisateur ou le mot de passe ({error}). Corrigez la connexion dans l’explorateur de QGIS ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses: {error}. Nothing has been changed.</source>
        <translation>{database} : le serveur refuse : {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server takes no more connections now ({error}). Try again later, or ask the administrator for more; nothing has been changed.</source>
        <translation>{database} : le serveur n’accepte plus de connexions en ce moment ({error}). Réessayez plus tard, ou demandez-en davantage à l’administrateur ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server was stopped, or has ended the connection ({error}). The database is as it was; run again when the server runs.</source>
        <translation>{database} : le serveur a été arrêté, ou a mis fin à la connexion ({error}). La base de données est restée telle quelle ; relancez quand le serveur fonctionnera.</translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database}: the server went away while it was confirming. The change is there as a whole or not at all. Run again: loading the same again changes nothing.</source>
        <translation>{database} : le serveur a disparu pendant qu’il confirmait. La modification est faite entièrement ou pas du tout. Relancez : charger de nouveau la même chose ne change rien.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: the server's database has no PostGIS. Have its administrator run CREATE EXTENSION postgis in it.</source>
        <translation>{database} : la base de données du serveur n’a pas PostGIS. Demandez à son administrateur d’y exécuter CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <location filename="../database/fitness.py"/>
        <source>{database}: the server's database has the encoding {encoding}, which does not keep the names of all languages. Have its administrator make one with the encoding UTF8.</source>
        <translation>{database} : la base de données du serveur a l’encodage {encoding}, qui ne conserve pas les noms de toutes les langues. Demandez à son administrateur d’en créer une avec l’encodage UTF8.</translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: you may not do this ({error}). Whoever only reads has the role of a reader; ask the administrator for that of an editor. Nothing has been changed.</source>
        <translation>{database} : vous n’avez pas le droit de faire cela ({error}). Qui ne fait que lire a le rôle de lecteur ; demandez à l’administrateur celui d’éditeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>{draws} permutations give no p-value below {least}; for one of {count} zones to stand alone after the correction {needed} are needed (PERMUTATIONS).</source>
        <translation>{draws} permutations ne donnent pas de valeur p inférieure à {least} ; pour qu’une seule des {count} zones ressorte après la correction, il en faut {needed} (PERMUTATIONS).</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{election}: the results on {levels} are sums of those on level {level} as they were. Run “Aggregate in database” again.</source>
        <translation>{election} : les résultats de {levels} sont des sommes de ceux du niveau {level} tels qu’ils étaient. Relancez « Agréger dans la base de données ».</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{election}: the results on {levels} are sums of those on level {level}, which are not in the database any more. Load these again, or remove the sums.</source>
        <translation>{election} : les résultats de {levels} sont des sommes de ceux du niveau {level}, qui ne sont plus dans la base de données. Chargez-les de nouveau, ou retirez les sommes.</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: the results on {level} are not complete, zones are missing below these of {upper}, which have more votes: {zones}</source>
        <translation>{election} : les résultats de {level} sont incomplets, il manque des zones sous celles-ci de {upper}, qui ont plus de voix : {zones}</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: the zones of {upper} and their parts of {level} have other votes: {zones}</source>
        <translation>{election} : les zones de {upper} et leurs parties de {level} ont des voix différentes : {zones}</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {level} with votes that no zone with results on {upper} has below it: {zones}. Load the zones with their parents.</source>
        <translation>{election} : {upper} a {above} voix en tout et {level} en a {below} ({parties}). Zones de {level} avec des voix qui ne sont sous aucune zone de {upper} avec des résultats : {zones}. Chargez les zones avec leurs zones parentes.</translation>
    </message>
    <message>
        <location filename="../database/level_checks.py"/>
        <source>{election}: {upper} has {above} votes in all and {level} has {below} ({parties}). Zones of {upper} that have no results below them on {level}: {zones}.</source>
        <translation>{election} : {upper} a {above} voix en tout et {level} en a {below} ({parties}). Zones de {upper} qui n’ont pas de résultats sous elles à {level} : {zones}.</translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>{file} cannot be written: {error}</source>
        <translation>{file} ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} does not begin with the number of zones, as files of neighbours do.</source>
        <translation>{file} ne commence pas par le nombre de zones, comme le font les fichiers de voisinage.</translation>
    </message>
    <message>
        <location filename="../core/party_colours.py"/>
        <source>{file} has no colours of parties that can be read. Parties have their usual colours. Remove the file, or give the colours again under “Party colours”, which replaces it.</source>
        <translation>{file} ne contient pas de couleurs de partis lisibles. Les partis gardent leurs couleurs habituelles. Supprimez le fichier, ou donnez de nouveau les couleurs sous « Couleurs des partis », ce qui le remplace.</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file} is no electoral law: it needs “format”: “{format}”.</source>
        <translation>{file} n’est pas une loi électorale : il faut « format » : « {format} ».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} is no file of neighbours: its name ends in .gal or .gwt.</source>
        <translation>{file} n’est pas un fichier de voisinage : son nom se termine par .gal ou .gwt.</translation>
    </message>
    <message>
        <location filename="../styling/atlas_template.py"/>
        <source>{file} is no layout template. Save one from a print layout of QGIS (Layout, Save as Template), such as a changed copy of those in the plugin's folder resources/layouts.</source>
        <translation>{file} n’est pas un modèle de mise en page. Enregistrez-en un depuis une mise en page de QGIS (Mise en page, Enregistrer comme modèle), par exemple une copie modifiée de ceux du dossier resources/layouts de l’extension.</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: a table needs a column “code”, and no column twice. Columns: {columns}</source>
        <translation>{file} n’est pas un registre des partis : une table doit avoir une colonne « code », et aucune colonne en double. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: it needs “format”: “{format}” and a list “parties”.</source>
        <translation>{file} n’est pas un registre des partis : il faut « format » : « {format} » et une liste « parties ».</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file} is no reading recipe: it needs “format”: “{format}”.</source>
        <translation>{file} n’est pas une recette de lecture : il faut « format » : « {format} ».</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file} is no zone rule: it needs “format”: “{format}”.</source>
        <translation>{file} n’est pas une règle de zones : il faut « format » : « {format} ».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} names zones that the layer does not have by zone_code: {codes}. Choose the layer it is of.</source>
        <translation>{file} nomme des zones que la couche n’a pas d’après zone_code : {codes}. Choisissez la couche à laquelle il se rapporte.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code and its number of neighbours are expected, not “{text}”.</source>
        <translation>{file}, ligne {line} : le code d’une zone et son nombre de voisines sont attendus, et non « {text} ».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code, that of a neighbour and a weight above 0 are expected, not “{text}”.</source>
        <translation>{file}, ligne {line} : le code d’une zone, celui d’une voisine et une pondération supérieure à 0 sont attendus, et non « {text} ».</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: the link from {code} to {other} is there twice, or leads to itself.</source>
        <translation>{file}, ligne {line} : le lien de {code} à {other} y figure deux fois, ou mène à lui-même.</translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: zone {code} should have {count} neighbours here, and has {found}.</source>
        <translation>{file}, ligne {line} : la zone {code} devrait avoir {count} voisines ici, et en a {found}.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: entry {number} needs a “code” of its own of ASCII letters, digits and “_”; it has “{code}”.</source>
        <translation>{file} : l’entrée {number} doit avoir un « code » distinct, en lettres ASCII, chiffres et « _ » ; elle a « {code} ».</translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: keys that no law has: {unknown}; keys missing: {missing}. Keys: {keys}</source>
        <translation>{file} : clés qu’aucune loi n’a : {unknown} ; clés manquantes : {missing}. Clés : {keys}</translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file}: line {line} has more cells than the header.</source>
        <translation>{file} : la ligne {line} a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: no recipe has the keys {unknown}. Keys: {keys}</source>
        <translation>{file} : aucune recette de lecture n’a les clés {unknown}. Clés : {keys}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the colour of “{code}” is “{colour}”; it should be like #1F77B4.</source>
        <translation>{file} : la couleur de « {code} » est « {colour} » ; elle devrait être de la forme #1F77B4.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the names of “{code}” should be texts, and its “aliases” a list of texts, or of a “name” with its “elections”.</source>
        <translation>{file} : les noms de « {code} » devraient être des textes, et ses « aliases » une liste de textes, ou d’un « name » avec ses « elections ».</translation>
    </message>
    <message>
        <location filename="../styling/atlas_template.py"/>
        <source>{file}: the template has no map with the item id “map”. Items that are filled have the ids {ids}.</source>
        <translation>{file} : le modèle n’a pas de carte dont l’identifiant d’élément soit « map ». Les éléments remplis ont les identifiants {ids}.</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: these keys are not known and not read: {keys}. Known are: {known}</source>
        <translation>{file} : ces clés sont inconnues et ne sont pas lues : {keys}. Clés connues : {known}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} names are of more than one party, and find none of them but the one whose code they are: {names}</source>
        <translation>{file} : {count} noms sont ceux de plusieurs partis et ne trouvent aucun d’eux, sauf celui dont ils sont le code : {names}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} parties have no name, so they are found by their code only: {codes}</source>
        <translation>{file} : {count} partis n’ont pas de nom, on ne les trouve donc que par leur code : {codes}</translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: “earlier” of “{code}” should be a list of “code” and “elections”.</source>
        <translation>{file} : « earlier » de « {code} » devrait être une liste de « code » et « elections ».</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: “thousands” and “decimal” are both “{sign}”; they have to differ.</source>
        <translation>{file} : « thousands » et « decimal » sont tous deux « {sign} » ; ils doivent être différents.</translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: “{key}” is {value}; it should be {expected}.</source>
        <translation>{file} : « {key} » est {value} ; ce devrait être {expected}.</translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file}: “{key}”: {problem}</source>
        <translation>{file} : « {key} » : {problem}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones of one name under one parent, perhaps the same zone twice: {zones}</source>
        <translation>{level} : zones de même nom dans une même zone parente, peut-être deux fois la même : {zones}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones with an invalid or empty geometry: {zones}</source>
        <translation>{level} : zones dont la géométrie est invalide ou vide : {zones}</translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{links} pairs of zones are neighbours: {exact} by vertices that are exactly the same, {more} because their outlines come within {tolerance} m of each other (SNAP).</source>
        <translation>{links} paires de zones sont voisines : {exact} par des sommets rigoureusement identiques, {more} parce que leurs contours s’approchent à moins de {tolerance} m (SNAP).</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} fails in zone {row}: {error}</source>
        <translation>{name} : {expression} échoue dans la zone {row} : {error}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} gives “{value}” in zone {row}; it should be true or false.</source>
        <translation>{name} : {expression} donne « {value} » dans la zone {row} ; ce devrait être vrai ou faux.</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} is no expression: {error}</source>
        <translation>{name} : {expression} n’est pas une expression : {error}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} names fields that are not there: {missing}. Fields: {fields}</source>
        <translation>{name} : {expression} nomme des champs qui n’existent pas : {missing}. Champs : {fields}</translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} names variables that are not known here: {missing}. Variables of a layer, of a project or of an open window are not; write the value itself.</source>
        <translation>{name} : {expression} nomme des variables qui ne sont pas connues ici : {missing}. Les variables d’une couche, d’un projet ou d’une fenêtre ouverte ne le sont pas ; écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} cannot be read as a table: {why}. Supported: CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON, GeoPackage.</source>
        <translation>{path} ne peut pas être lu comme une table : {why}. Formats acceptés : CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON, GeoPackage.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: QGIS writes no format with the ending {ending}. Choose .gpkg.</source>
        <translation>{path} ne peut pas être écrit : QGIS n’écrit aucun format avec l’extension {ending}. Choisissez .gpkg.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: it is a folder. Give the name of a file in it, such as {example}.</source>
        <translation>{path} ne peut pas être écrit : c’est un dossier. Indiquez le nom d’un fichier qui s’y trouve, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: it is read-only. Choose a file, and a folder, that you may write.</source>
        <translation>{path} ne peut pas être écrit : il est en lecture seule. Choisissez un fichier, et un dossier, où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: the disk is full or fails ({error}). Make room and run again; the database is as it was.</source>
        <translation>{path} ne peut pas être écrit : le disque est plein ou défaillant ({error}). Libérez de la place et relancez ; la base de données est restée telle quelle.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the file is read-only. Choose another file.</source>
        <translation>{path} ne peut pas être écrit : le fichier est en lecture seule. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the folder does not exist. Create it, or choose another one.</source>
        <translation>{path} ne peut pas être écrit : le dossier n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: you may not write into its folder. Choose another folder.</source>
        <translation>{path} ne peut pas être écrit : vous n’avez pas le droit d’écrire dans son dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../layers/writer.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder, or close the programs that use it.</source>
        <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre fichier ou dossier, ou fermez les programmes qui l’utilisent.</translation>
    </message>
    <message>
        <location filename="../database/new_geopackage.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder.</source>
        <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <location filename="../styling/pdf.py"/>
        <source>{path} could not be written: {problem}. Close it where it is open, or choose another.</source>
        <translation>{path} n’a pas pu être écrit : {problem}. Fermez-le là où il est ouvert, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../database/new_geopackage.py"/>
        <source>{path} exists already and is not replaced. Choose another file, or delete it first.</source>
        <translation>{path} existe déjà et n’est pas remplacé. Choisissez un autre fichier, ou supprimez d’abord celui-ci.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} has a password, or is an old workbook under a wrong name. Save it without password, or rename it to .xls.</source>
        <translation>{path} est protégé par un mot de passe, ou c’est un ancien classeur sous un mauvais nom. Enregistrez-le sans mot de passe, ou renommez-le en .xls.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has more than {most} million cells. Read it in parts.</source>
        <translation>{path} a plus de {most} millions de cellules. Lisez-le par parties.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no sheet “{sheet}”. Sheets: {names}</source>
        <translation>{path} n’a pas de feuille « {sheet} ». Feuilles : {names}</translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>{path} has no table {table}: install the plugin again.</source>
        <translation>{path} n’a pas de table {table} : réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no visible sheet. Choose a hidden one with SHEET: {names}</source>
        <translation>{path} n’a pas de feuille visible. Choisissez-en une masquée avec SHEET : {names}</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} has the figures without the map: its format keeps no geometries.</source>
        <translation>{path} contient les chiffres sans la carte : son format ne conserve pas les géométries.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has {count} columns, more than {most}. Choose another DELIMITER.</source>
        <translation>{path} a {count} colonnes, plus que {most}. Choisissez un autre DELIMITER.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} holds {count} tables or sheets, which the output would replace. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation>{path} contient {count} tables ou feuilles, que la sortie remplacerait. Choisissez un autre fichier, ou une table à part dans un GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is a page of the web (HTML or XML) with the ending of a workbook. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>{path} est une page web (HTML ou XML) avec l’extension d’un classeur. Ouvrez-la dans un tableur et enregistrez-la en XLSX.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged, or no workbook at all whatever its ending says. Get it again, or save it anew.</source>
        <translation>{path} est endommagé, ou n’est pas du tout un classeur, quoi que dise son extension. Récupérez-le de nouveau, ou réenregistrez-le.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged: {error}. Get it again, or save it again as XLSX.</source>
        <translation>{path} est endommagé : {error}. Récupérez-le de nouveau, ou réenregistrez-le en XLSX.</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <location filename="../layers/delimited.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is in use by another program, which is writing to it. Wait until it is done, or close it, and run again; nothing has been changed.</source>
        <translation>{path} est utilisé par un autre programme, qui est en train d’y écrire. Attendez qu’il ait terminé, ou fermez-le, et relancez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is no GeoPackage, or it is damaged ({error}). Take a copy of it, or create it anew.</source>
        <translation>{path} n’est pas un GeoPackage, ou il est endommagé ({error}). Prenez-en une copie, ou créez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is no GeoPackage, so no table can be written into it. Choose a file that ends in .gpkg.</source>
        <translation>{path} n’est pas un GeoPackage, aucune table ne peut donc y être écrite. Choisissez un fichier qui se termine par .gpkg.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is no table: a cell of its beginning has no end ({error}). Check the quotes there.</source>
        <translation>{path} n’est pas une table : une cellule du début n’a pas de fin ({error}). Vérifiez les guillemets à cet endroit.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is not all {encoding}: {error}. Choose ENCODING.</source>
        <translation>{path} n’est pas entièrement en {encoding} : {error}. Choisissez ENCODING.</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS cannot read it back. Choose a GeoPackage (.gpkg).</source>
        <translation>{path} n’est pas écrit : QGIS ne peut pas le relire. Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS would give it the name {name}. Choose that name, or a GeoPackage (.gpkg).</source>
        <translation>{path} n’est pas écrit : QGIS lui donnerait le nom {name}. Choisissez ce nom, ou un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: it would replace {others} beside it. Choose another name for the output.</source>
        <translation>{path} n’est pas écrit : il remplacerait {others} à côté de lui. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change names of fields ({fields}). Choose a GeoPackage (.gpkg).</source>
        <translation>{path} n’est pas écrit : son format tronquerait ou modifierait des noms de champs ({fields}). Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change values of the field “{field}”. Choose a GeoPackage (.gpkg).</source>
        <translation>{path} n’est pas écrit : son format tronquerait ou modifierait des valeurs du champ « {field} ». Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would keep {kept} of {count} rows, since it loses those without geometry and their votes. Choose a GeoPackage (.gpkg).</source>
        <translation>{path} n’est pas écrit : son format ne garderait que {kept} lignes sur {count}, car il perd celles qui n’ont pas de géométrie, avec leurs voix. Choisissez un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>{path} is open as layer “{layer}” with edits that are not saved and would be lost. Save or discard them, or choose another file.</source>
        <translation>{path} est ouvert comme couche « {layer} » avec des modifications non enregistrées, qui seraient perdues. Enregistrez-les ou abandonnez-les, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is read and cannot be replaced by the output. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation>{path} est lu et ne peut pas être remplacé par la sortie. Choisissez un autre fichier, ou une table à part dans un GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} would unpack to more than {most} MB, {cells} million cells or {parts} parts, more than can be read. Save the sheet alone as CSV and read that.</source>
        <translation>{path} ferait, une fois décompressé, plus de {most} Mo, {cells} millions de cellules ou {parts} parties, plus que ce qui peut être lu. Enregistrez la feuille seule en CSV et lisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{path}: a quotation mark of line {lines} may have gone astray: what it encloses may be several cells or rows. Check the quotes there: delete those that enclose no cell, and write one that belongs to a name twice, with the name in quotes.</source>
        <translation>{path} : un guillemet de la ligne {lines} est peut-être égaré : ce qu’il encadre peut être plusieurs cellules ou lignes. Vérifiez les guillemets à cet endroit : supprimez ceux qui n’encadrent pas de cellule, et doublez celui qui fait partie d’un nom, en mettant le nom entre guillemets.</translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>{path}: an electoral database is a GeoPackage, whose name ends with .gpkg, or a schema on a server, postgres:CONNECTION.</source>
        <translation>{path} : une base de données électorale est un GeoPackage, dont le nom se termine par .gpkg, ou un schéma sur un serveur, postgres:CONNECTION.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: nothing divides its rows into columns. Check the quotes, or choose another DELIMITER.</source>
        <translation>{path} : rien ne sépare ses lignes en colonnes. Vérifiez les guillemets, ou choisissez un autre DELIMITER.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: rows have different numbers of cells ({error}). Check the delimiter and the quotes there.</source>
        <translation>{path} : les lignes ont des nombres de cellules différents ({error}). Vérifiez le séparateur et les guillemets à cet endroit.</translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path}: the database refuses: {error}. Nothing has been changed.</source>
        <translation>{path} : la base de données refuse : {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{some} of {all} sums of a list are over some of the parts only: where a part has a result and none for the list (it did not stand, or is not published), it adds nothing.</source>
        <translation>{some} sommes d’une liste sur {all} portent sur certaines parties seulement : lorsqu’une partie a un résultat et aucun pour la liste (elle ne s’y présentait pas, ou il n’est pas publié), elle n’ajoute rien.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no block “{block}”. Blocks: {blocks}</source>
        <translation>{source} n’a pas de bloc « {block} ». Blocs : {blocks}</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no blocks of columns side by side: leave BLOCK empty.</source>
        <translation>{source} n’a pas de blocs de colonnes côte à côte : laissez BLOCK vide.</translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>{source} has no column “{column}”. Columns: {columns}</source>
        <translation>{source} n’a pas de colonne « {column} ». Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source} has no rows.</source>
        <translation>{source} n’a pas de lignes.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has several blocks of columns with the same names: {blocks}. Choose one with BLOCK; * reads all columns under their whole names.</source>
        <translation>{source} a plusieurs blocs de colonnes de mêmes noms : {blocks}. Choisissez-en un avec BLOCK ; * lit toutes les colonnes sous leur nom entier.</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source} has {count} lists, each of which needs a field; a table has room for {most}. Sum the small ones into votes_OTHERS with MINOR_BELOW ({percent} percent or more), or read a part of the file with FILTER.</source>
        <translation>{source} a {count} listes, dont chacune demande un champ ; une table n’en accepte que {most}. Additionnez les petites dans votes_OTHERS avec MINOR_BELOW ({percent} pour cent ou plus), ou lisez une partie du fichier avec FILTER.</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source} holds several ballots, told apart by “{column}” ({values}). Choose one with FILTER, for instance {example}</source>
        <translation>{source} contient plusieurs scrutins, distingués par « {column} » ({values}). Choisissez-en un avec FILTER, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source} is not in the encoding {encoding} ({error}). Choose ENCODING.</source>
        <translation>{source} n’est pas dans l’encodage {encoding} ({error}). Choisissez ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}), but {other} ({other_score}) is nearly as plausible. Look at the names; if they are wrong, choose ENCODING.</source>
        <translation>{source} est lu en {encoding} (plausibilité {score}), mais {other} ({other_score}) est presque aussi plausible. Regardez les noms ; s’ils sont faux, choisissez ENCODING.</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}; next {other}, {other_score}).</source>
        <translation>{source} est lu en {encoding} (plausibilité {score} ; suivant {other}, {other_score}).</translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding}.</source>
        <translation>{source} est lu en {encoding}.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source} was once saved in a wrong encoding; {count} texts are put right, for instance “{wrong}” to “{right}”.</source>
        <translation>{source} a jadis été enregistré dans un mauvais encodage ; {count} textes sont rétablis, par exemple « {wrong} » en « {right} ».</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: no whole number of votes has these shares of the published total: {cells}. Check the column of valid votes.</source>
        <translation>{source}, colonne « {column} » : aucun nombre entier de voix n’a ces parts du total publié : {cells}. Vérifiez la colonne des suffrages exprimés.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these cells are no counts (text, negative or fractional): {cells}. Correct them, leave them empty if they are not known, or choose other columns.</source>
        <translation>{source}, colonne « {column} » : ces cellules ne sont pas des effectifs (texte, négatives ou fractionnaires) : {cells}. Corrigez-les, laissez-les vides si elles ne sont pas connues, ou choisissez d’autres colonnes.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these cells are no shares: {cells}. Correct them.</source>
        <translation>{source}, colonne « {column} » : ces cellules ne sont pas des parts : {cells}. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers are too large to be votes: {cells}. Correct them.</source>
        <translation>{source}, colonne « {column} » : ces nombres sont trop grands pour être des voix : {cells}. Corrigez-les.</translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers can be read in two ways, with a mark between thousands or with decimals: {cells}. Say with THOUSANDS or DECIMAL which it is.</source>
        <translation>{source}, colonne « {column} » : ces nombres peuvent se lire de deux façons, avec un signe entre les milliers ou avec des décimales : {cells}. Indiquez laquelle avec THOUSANDS ou DECIMAL.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares give other votes if their digits were cut off and not rounded: {cells}. Use the published votes.</source>
        <translation>{source}, colonne « {column} » : ces parts donnent d’autres voix si leurs chiffres ont été tronqués et non arrondis : {cells}. Utilisez les voix publiées.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have no published total of valid votes: {cells}. Without it they give no votes.</source>
        <translation>{source}, colonne « {column} » : ces parts n’ont pas de total publié de suffrages exprimés : {cells}. Sans lui, elles ne donnent pas de voix.</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have too few decimals to give one number of votes: {cells}. Use the published votes.</source>
        <translation>{source}, colonne « {column} » : ces parts ont trop peu de décimales pour donner un seul nombre de voix : {cells}. Utilisez les voix publiées.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: VOTE_FIELDS names these columns twice, or they are no votes: {columns}. Take them out.</source>
        <translation>{source} : VOTE_FIELDS nomme ces colonnes deux fois, ou ce ne sont pas des voix : {columns}. Retirez-les.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}.</source>
        <translation>{source} : une liste a plusieurs lignes dans une même zone : {cells}. Choisissez un seul scrutin avec FILTER{hint}.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}</source>
        <translation>{source} : une table longue demande PARTY_FIELD et VOTES_FIELD. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: cells in quotes hold several lines with delimiters and figures, read as one cell each: lines {lines}. Look at the rows there.</source>
        <translation>{source} : des cellules entre guillemets contiennent plusieurs lignes avec des séparateurs et des chiffres, lues chacune comme une seule cellule : lignes {lines}. Regardez les lignes à cet endroit.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: column “{column}” may only count the rows, and these have one name: {zones}. Choose one row a zone with FILTER, or say which column is the code with CODE_FIELD.</source>
        <translation>{source} : la colonne « {column} » ne fait peut-être que numéroter les lignes, et celles-ci ont un même nom : {zones}. Choisissez une ligne par zone avec FILTER, ou indiquez la colonne du code avec CODE_FIELD.</translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source}: in block “{block}”, columns have the names of others: {columns}.</source>
        <translation>{source} : dans le bloc « {block} », des colonnes portent le nom d’autres colonnes : {columns}.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <location filename="../core/repeated_columns.py"/>
        <source>{source}: lists have the names of columns: {names}. Rename those columns.</source>
        <translation>{source} : des listes portent des noms de colonnes : {names}. Renommez ces colonnes.</translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <source>{source}: merged cells hold one figure for several zones or lists: {cells}. Split them and write the figure of each, or leave those rows out with FILTER.</source>
        <translation>{source} : des cellules fusionnées contiennent un seul chiffre pour plusieurs zones ou listes : {cells}. Scindez-les et écrivez le chiffre de chacune, ou écartez ces lignes avec FILTER.</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: neither a code nor a name of zones is recognised. Choose CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation>{source} : ni code ni nom de zones n’est reconnu. Choisissez CODE_FIELD ou NAME_FIELD. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}</source>
        <translation>{source} : aucune colonne ne peut contenir les voix d’une liste. Choisissez VOTE_FIELDS. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: no column is named like a list of the registry, and these columns of whole numbers add up to more than “{bound}”, so they cannot all be lists: {columns}. Name the lists in VOTE_FIELDS, for instance {example}</source>
        <translation>{source} : aucune colonne ne porte le nom d’une liste du registre, et la somme de ces colonnes de nombres entiers dépasse « {bound} », elles ne peuvent donc pas toutes être des listes : {columns}. Nommez les listes dans VOTE_FIELDS, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source}: numbers did not fit into their columns when the file was written, and are asterisks in it. Get them from where the file was made. Columns and rows: {cells}</source>
        <translation>{source} : des nombres ne tenaient pas dans leurs colonnes quand le fichier a été écrit, et y sont des astérisques. Récupérez-les à l’origine du fichier. Colonnes et lignes : {cells}</translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: quotation marks of lines {lines} would make one cell of several rows. They are left out, since every row then has the {count} cells of the header. Look at the names there.</source>
        <translation>{source} : les guillemets des lignes {lines} feraient une seule cellule de plusieurs lignes. Ils sont ignorés, car chaque ligne a alors les {count} cellules de l’en-tête. Regardez les noms à cet endroit.</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: row {row} ({zone}) has votes and no list in “{column}”.</source>
        <translation>{source} : la ligne {row} ({zone}) a des voix et aucune liste dans « {column} ».</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: some rows are no lists by their “{column}”: {names}. Leave them out with FILTER: {example}</source>
        <translation>{source} : d’après leur « {column} », certaines lignes ne sont pas des listes : {names}. Écartez-les avec FILTER : {example}</translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: the column “{column}” differs between the rows of one zone: {zones}</source>
        <translation>{source} : la colonne « {column} » diffère entre les lignes d’une même zone : {zones}</translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: the columns of codes and names ({blank}) are blank in every row. Fill one in, or choose another with CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation>{source} : les colonnes des codes et des noms ({blank}) sont vides à chaque ligne. Remplissez-en une, ou choisissez-en une autre avec CODE_FIELD ou NAME_FIELD. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: the columns {columns} hold whole numbers and the registry does not know them: they may be lists or other figures. Name all lists in VOTE_FIELDS: {without} – or, with them: {whole}</source>
        <translation>{source} : les colonnes {columns} contiennent des nombres entiers et le registre ne les connaît pas : ce sont peut-être des listes ou d’autres chiffres. Nommez toutes les listes dans VOTE_FIELDS : {without} – ou, avec elles : {whole}</translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source}: the columns “{one}” and “{other}” are both {code}, the first by a decision. Say in PARTY_ALIASES which of them is a list of its own (party: *), or name the columns to read in VOTE_FIELDS.</source>
        <translation>{source} : les colonnes « {one} » et « {other} » sont toutes deux {code}, la première par une décision. Indiquez dans PARTY_ALIASES laquelle est une liste à part (party: *), ou nommez les colonnes à lire dans VOTE_FIELDS.</translation>
    </message>
    <message>
        <location filename="../core/cells.py"/>
        <source>{source}: the header has {count} columns and these rows have another number: {rows}. Check the delimiter and the quotes there.</source>
        <translation>{source} : l’en-tête a {count} colonnes et ces lignes en ont un autre nombre : {rows}. Vérifiez le séparateur et les guillemets à cet endroit.</translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>{source}: the lists are in percent ({columns}), and no column is recognised as the valid votes that these are shares of. Choose VALID_FIELD, or say with SHARES that they are votes.</source>
        <translation>{source} : les listes sont en pour cent ({columns}), et aucune colonne n’est reconnue comme les suffrages exprimés dont ce sont les parts. Choisissez VALID_FIELD, ou indiquez avec SHARES que ce sont des voix.</translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: the recipe does not fit: of its {count} columns of lists these are not there: {gone}. Choose another recipe, or name the lists in VOTE_FIELDS. Columns: {columns}</source>
        <translation>{source} : la recette de lecture ne convient pas : de ses {count} colonnes de listes, celles-ci sont absentes : {gone}. Choisissez une autre recette, ou nommez les listes dans VOTE_FIELDS. Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}: the votes that the shares of {columns} give do not sum to the published total: {zones}. A list may be missing, or the shares are of another total.</source>
        <translation>{source} : la somme des voix que donnent les parts de {columns} n’est pas égale au total publié : {zones}. Une liste manque peut-être, ou les parts se rapportent à un autre total.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these codes may be one code written in two ways: {zones}. Write all codes alike, or leave one row out with FILTER.</source>
        <translation>{source} : ces codes sont peut-être un même code écrit de deux façons : {zones}. Écrivez tous les codes de la même manière, ou écartez une ligne avec FILTER.</translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these rows have neither code nor name of a zone, and are no sums of others: {rows}. Leave them out with FILTER, or fill in their zone.</source>
        <translation>{source} : ces lignes n’ont ni code ni nom de zone, et ne sont pas des sommes d’autres lignes : {rows}. Écartez-les avec FILTER, ou indiquez leur zone.</translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden columns are read like all others: {which}. Look at the columns and lists found.</source>
        <translation>{source} : {count} colonnes masquées sont lues comme toutes les autres : {which}. Regardez les colonnes et les listes trouvées.</translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden rows are read like all others: {which}. Leave them out with FILTER if need be.</source>
        <translation>{source} : {count} lignes masquées sont lues comme toutes les autres : {which}. Écartez-les avec FILTER si nécessaire.</translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source}: {count} texts have a quotation mark without its other one, which is left out, for instance in “{text}”. Look at the names there.</source>
        <translation>{source} : {count} textes ont un guillemet sans son pendant, qui est ignoré, par exemple dans « {text} ». Regardez les noms à cet endroit.</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. By the column “{column}” they are parts of a zone, and one of them alone would lose the votes of the others. Read each as a zone, with CODE_FIELD = -, NAME_FIELD = {column} and {parent} = {above}, and sum them with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation>{source} : {count} zones ont plusieurs lignes : {zones}. D’après la colonne « {column} », ce sont des parties d’une zone, et n’en garder qu’une perdrait les voix des autres. Lisez chacune comme une zone, avec CODE_FIELD = -, NAME_FIELD = {column} et {parent} = {above}, et additionnez-les avec « Agréger des résultats au niveau parent » (aggregateresults).</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. Choose one row a zone with FILTER, or another CODE_FIELD. Rows that are parts of a zone, such as polling stations, are read as zones of their own, with the zone as PARENT_FIELD, and summed with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation>{source} : {count} zones ont plusieurs lignes : {zones}. Choisissez une ligne par zone avec FILTER, ou un autre CODE_FIELD. Les lignes qui sont des parties d’une zone, comme les bureaux de vote, se lisent comme des zones à part, avec la zone comme PARENT_FIELD, et s’additionnent avec « Agréger des résultats au niveau parent » (aggregateresults).</translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. The column “{column}” tells them apart ({values}); if these are ballots, choose one with FILTER, for instance {example}</source>
        <translation>{source} : {count} zones ont plusieurs lignes : {zones}. La colonne « {column} » les distingue ({values}) ; si ce sont des scrutins, choisissez-en un avec FILTER, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{value} here and {reference} in the other ballot: far from what is usual</source>
        <translation>{value} ici et {reference} à l’autre scrutin : loin de ce qui est habituel</translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{votes_in} votes in and {votes_out} out: nothing has been written.</source>
        <translation>{votes_in} voix en entrée et {votes_out} en sortie : rien n’est écrit.</translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>{votes} votes and {seats} seats are too many to be computed exactly.</source>
        <translation>{votes} voix et {seats} sièges sont trop nombreux pour un calcul exact.</translation>
    </message>
    <message>
        <location filename="../database/results.py"/>
        <source>{where}: a count is no number ({error}); somebody has edited it by hand. Correct it, or load the results again.</source>
        <translation>{where} : un nombre de voix ou de personnes n’est pas un nombre ({error}) ; quelqu’un l’a modifié à la main. Corrigez-le, ou chargez de nouveau les résultats.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: share, rank, margin, gap or class do not fit the votes in {count} places: {zones}. “Remove results”, then load them again.</source>
        <translation>{where} : la part, le rang, la marge, l’écart ou la classe ne concordent pas avec les voix à {count} endroits : {zones}. « Supprimer des résultats », puis chargez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the map {view} is not there. “Map from database” makes it anew.</source>
        <translation>{where} : la carte {view} n’existe pas. « Carte depuis la base de données » la recrée.</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the parameters of import {number} cannot be read: {text}</source>
        <translation>{where} : les paramètres de l’import {number} ne peuvent pas être lus : {text}</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the zones have {found} votes for {party}, the list has {votes} in all</source>
        <translation>{where} : les zones ont {found} voix pour {party}, la liste en a {votes} en tout</translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: {stored} votes are stored, {expected} came in by import {number}. Load the results again.</source>
        <translation>{where} : {stored} voix sont enregistrées, {expected} sont entrées par l’import {number}. Chargez de nouveau les résultats.</translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>{won:.0f} seats were won and {filled:.0f} are to be filled: check the seats.</source>
        <translation>{won:.0f} sièges ont été obtenus et {filled:.0f} sont à pourvoir : vérifiez les sièges.</translation>
    </message>
    <message>
        <location filename="../algorithms/atlas_maker.py"/>
        <source>“{layer}” has no area for these pages, which bear their code: {codes}</source>
        <translation>« {layer} » n’a pas de territoire pour ces pages, qui portent leur code : {codes}</translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>“{name}” is more than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation>« {name} » dépasse « {bound} » dans {count} zones : {zones}. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>“{name}” is the same in both elections in all {count} zones that publish it: this looks like two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation>« {name} » est identique aux deux élections dans les {count} zones qui le publient : on dirait deux scrutins du même jour. Ce ne sont pas deux dates, et ils ne disent rien d’une évolution dans le temps.</translation>
    </message>
    <message>
        <location filename="../core/ranking.py"/>
        <source>“{name}” with weight {weight:g}: weights are above 0, and criteria are {criteria}.</source>
        <translation>« {name} » avec la pondération {weight:g} : les pondérations sont supérieures à 0, et les critères sont {criteria}.</translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>“{one}” and “{other}” are both {code}, and {zone} has votes under both. Choose one ballot with FILTER, or say in PARTY_ALIASES which of them is a list of its own (party: *).</source>
        <translation>« {one} » et « {other} » sont tous deux {code}, et {zone} a des voix sous les deux. Choisissez un seul scrutin avec FILTER, ou indiquez dans PARTY_ALIASES lequel est une liste à part (party: *).</translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>“{table}” cannot be the name of a table: QGIS and SQLite keep the sign “|”, names that begin with “sqlite_”, and “layer_styles” for themselves. Choose another name.</source>
        <translation>« {table} » ne peut pas être le nom d’une table : QGIS et SQLite se réservent le signe « | », les noms qui commencent par « sqlite_ », et « layer_styles ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../database/own_tables.py"/>
        <source>“{table}” in “{place}” is a table or view of an electoral database and cannot be replaced by the output. Choose another name, or another place.</source>
        <translation>« {table} » dans « {place} » est une table ou une vue d’une base de données électorale et ne peut pas être remplacée par la sortie. Choisissez un autre nom, ou un autre emplacement.</translation>
    </message>
</context>
</TS>
