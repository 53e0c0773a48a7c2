<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MPElection</name>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>0: so many that the smallest p-value can pass the correction, 9,999 at least and five million at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>1 where the database was changed, 0 where it had the same results already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>1 where the database was changed, 0 where it had the same sums already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>1 where the zone counts, 0 where its parts, or the zone it is a part of, count instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>1. Read a published table: “Read published results” in the Processing toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>2. Join it to a layer of zones: “Join results to zones”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>3. Choose that layer here, a party, and what to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>A field ending in _reason says why a measure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A file of neighbours (.gal, .gwt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>A list and the percent of its votes that go to others, for instance PPS: RNI=60, PAM=20; what is left is not cast. Several with a semicolon. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point or comma. Optional: told from all counts of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>A point, comma, apostrophe or blank. Optional: told from all counts of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>A table of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>A zone is in a cluster where its p-value, corrected, is at most this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>A zone rule that was saved or written by hand. Optional; where it is given it decides, with its own thresholds, and the rule and thresholds above are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accept the best proposal of each row shown, from a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Accepted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Add to the zones there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Aggregate in database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregate results to a parent level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Aggregated results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Aliases not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>All Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>All Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>All findings and what the database holds, as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>All zones with their results, then results without zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>All zones within a distance, by their centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Allocate seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>An election layer with the classes of “Clusters of zones” or of a zone rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Another ballot of the same zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the party or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Arabic name of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas left out for having few zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Areas of fewer zones are left out, and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>As 2021-09-08. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Ballots cast; missing is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bivariate local Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Blank cells below the name of a zone above, as merged cells leave them, are filled with it and said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Block of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Body that is elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Bonferroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Boundary layer with one zone a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Boundary layer with one zone a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Boundary layer, or table without geometry, with one zone a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>By code or name, close names proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>By weights and by area: a piece that is less than this share of both its zones is taken for an inaccuracy of the boundaries. 0 takes every piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage, as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON or GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Cancel; the lists stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Cancel; the map stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled; nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries results to other boundaries by a table of codes or by inhabitants; no vote is lost or made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Carries the counts of an election layer to zones of other boundaries, in whole numbers, so that the votes of every list are the same before and after.

By CROSSWALK, a table of old and new codes: zones that are merged, renamed, or split by weights. By WEIGHT, a layer of points or polygons with their inhabitants: each zone is shared out by the inhabitants of its pieces. By neither, by area, which takes inhabitants as spread evenly: use it for want of better only.

Each count of each zone is shared out by largest remainder: the votes of each list, valid votes for no list shown, ballots that are not valid, electors who did not vote. valid, voters and registered are the sums, so that they fit the votes as they did before. Of equal remainders the targets take turns, in the order of their codes. NULL stays NULL.

Adds transfer (same_code, crosswalk, weight, area; none where nothing was carried), sources (number of zones), source_zones (which, and which share of them) and estimated (1 where a zone was split, 0 where all sources are whole). Zones that go nowhere are kept as rows without geometry, so that totals stay whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Change of the ballots cast (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Changes the votes of an election as a scenario says and hands out the seats anew. In this order: lists merge, lists withdraw, votes swing, turnout changes. Votes stay whole numbers and, but for turnout and votes that go to no list, their sum. It is arithmetic on this election, no forecast.

Adds seats_before, seats_after and seats_change of the party, seats_gained_by and seats_lost_by (lists, with how many seats) and seats_moved. They are NULL where a tie, or a figure that is not published, leaves it open whose a seat is.

SUMMARY has one row a list; SENSITIVITY the seats of every list when the party swings further in steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database and changes nothing in it.

damage: the file itself, references, the spatial index. orphans: results, seats, aliases and parents of zones that are not there. totals: votes of the zones against those of the lists, and against the ledger of the load. duplicates: zones of one name under one parent. levels: an election that is loaded on two levels, or for a whole and its parts, with other sums. geometry: invalid or empty. measures: share, rank, margin, gap and class against the votes, which somebody may have edited. counts: more votes than valid, more ballots than electors.

What is certainly wrong counts in PROBLEMS, what may be right all the same in WARNINGS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Checks an electoral database: totals, orphans, duplicates, levels that disagree, geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/database_choice.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose a table of lists, then “Show Lists”: what has no party is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose either PARTY or FIELD, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Choose first: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Choose one on either side first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Choose what to look at: PARTY, or FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Choose zones, results and the fields that name them, then “Find Matches”: what has no zone is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Choose {side}_CODE or {side}_NAME: the table has neither zone_code nor zone_name. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Classes of the rule custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classified zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Classify zones of a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Close names with their score and the second best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Close to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/panel.py"/>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Clusters of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the results. Optional: old_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code in the target. Optional: new_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Code of one level. Optional: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Code of the level in the database, such as province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Code of the level of the parents, such as province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the level of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the level, such as province. A level that is not in the database yet is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Code of the list in the later election, or its name in the party registry; for instance MP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name in the party registry; for instance MP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the list, as in its field votes_&lt;CODE&gt;, or its name; for instance MP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Code of the list. Optional where the layer holds the measures of a party, and for the theme winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Code of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the party or list, as in the other tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Code of the target zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone one level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Code of the zone, unique in its level and vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Code of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Code or name of a party or list of that election, such as MP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Code or name of the list whose share of the valid votes is looked at. Or choose FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Code or name of the zone one level up. Optional: parent_code and parent_name where it is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone one level up; it becomes zone_code. Codes are safer: two zones of one name would be summed as one. Optional: parent_code, else parent_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Code or name of the zone two levels up, such as region_code; it becomes the parent of the aggregated zones, so that they can be aggregated again. Optional: grandparent_code, else grandparent_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Codes that were changed to meet those of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Colour (#rrggbb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Colour on maps, as #RRGGBB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of ballots cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of invalid ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of registered electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of seats to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list (long tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the list's number (long tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the parent zone's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the votes (long tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of the zone name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column of valid votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Column that tells ballots apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Columns of votes (wide tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Commune results to province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compare elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Compared zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares a party in two or more elections of the same zones: swing, flips, volatility, history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Compares every zone with its neighbours and tells clusters from chance.

Methods: local Moran's I (Anselin 1995): zones like their neighbours, or unlike them. Getis-Ord Gi* and G (Ord and Getis 1995): where high or low values gather, with or without the zone itself. Local Moran of rates: shares of small zones vary by chance, empirical-Bayes standardisation (Assuncao and Reis 1999, binomial) takes that out. Bivariate: own value against a second one around. Difference: change between two fields or two elections. Join count (Anselin and Li 2019): zones of a class side by side.

Adds cluster_of (party or field), cluster_value, cluster_around (mean of the neighbours), cluster_statistic, cluster_expected, cluster_z (standard deviations from the expectation of conditional permutation), cluster_p (two-sided pseudo p; join counts: exact, upper tail), cluster_q (p after the correction), cluster_quadrant, cluster_neighbours, cluster_draws, cluster_class, cluster_label and cluster_reason.

Without significance a zone is in no cluster. A zone without a value is no data and never 0, one whose neighbours have none is apart; neither counts in any mean. The same seed gives the same result on any machine. A small p says that chance seldom does so; it does not say why, nor how large the difference is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Compares two elections of the same zones, and follows a party over these and any earlier ones.

Zones correspond by code where nothing in their names speaks against it, and by name where it is the only one on both sides. Zones that do not correspond are left without figures, named in compared_reason and listed in UNMATCHED; they are never compared by luck.

Adds for the party: votes, share and rank before and now, swing (share now minus share before; NULL where there is no list in one of them), change_votes; for the zone: change_turnout, change_registered, the first list before and now, flip (1 where it is another one) and flip_kind (gained, lost or held by the party, other, same), volatility (half the sum of the absolute changes of all shares; Pedersen 1979).

The history_... fields look at d, the share in the zone minus the party's share over all zones of that election: its mean, its spread (standard deviation; with two elections the range), its rise from the earliest to the latest, in how many elections it is above 0 and whether in all, and a class: stronghold (high and steady), volatile (high, not steady), winnable (below, but rising or not steady), weak. Two ballots of one day are no two elections.

Lists that changed their name or merged are declared in PARTY_MAP, or taken from the party registry by naming the earlier elections; several may become one. A list that was split is refused. Shares are fractions of 1, thresholds points. A measure that lacks what it needs is NULL and its reason says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Copies an election layer and gives it a native renderer with its legend; the style is saved with the layer, so that any QGIS shows it.

Theme class: zone classes of a party. Theme share: its share in steps of 5 points. Theme winner: the colour of the first list, darker with its margin. Theme swing: what a party gained or lost, in steps about 0; it needs the fields of “Compare elections”. Theme clusters: zones that are like their surroundings beyond chance; it needs those of “Clusters of zones”. No list, zero, tie and no data have legend entries of their own; every entry has its number of zones.

Fields that the theme needs and the layer lacks are computed as “Classify zones of a party” (the rule file given, else the rule strength with its default thresholds) and “Zone indicators” do; those of the same party are kept where the counts of the layer still give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Counted from 1, titles above it included. 0: found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Counts (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Counts that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Create electoral database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Damage, references and index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Data dictionary (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Date of a new election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Day of the election, as year, month and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Decide which zones and parties are meant where a join or a reading has left it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Decided for several rows: a zone takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Decimal separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Decisions in red, not to be saved: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Decisions on lists, written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Distance (metres, 0: found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Draws a line between the centres of neighbouring zones; the table of the lines can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>ELECTION is empty: give the election an id, such as 2021_local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>ELECTIONS names {named} elections, and {count} earlier ones are given. Name one for PREVIOUS and one for each layer of EARLIER, in their order, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Each list as published, its code, how it was matched, its votes, and the parties with the closest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Earlier election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Earlier elections in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Earlier results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Edits of “{layer}” that are not saved are not in these figures until you save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by seats (Golosov)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Effective number of lists by votes (Golosov)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/panel.py"/>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Election Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../ui/panel.py"/>
        <source>Election layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Election layer from database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Election layer of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Election layer or results table of the sister ballot or the election before, to judge the join by: zones whose figures are far from it, or fit a neighbour much better, are suspicious. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table of the election before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layer or table, one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Election layers or tables from before the earlier election, for the history of the zones: the most recent first, the oldest last. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../plugin.py"/>
        <location filename="../ui/dock.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/messages.py"/>
        <location filename="../ui/warnings_button.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>Elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Elections and levels exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/database_base.py"/>
        <source>Electoral database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Electoral database, for the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Electoral law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Electoral law after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Every row has its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Every zone is on the map ({zones})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Everything the join found and decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Export List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Expression that chooses rows, such as one ballot of several. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>False discovery rate (Benjamini and Hochberg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Fewest neighbours of a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Fewest zones of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Field of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Field of the weight layer. Optional: population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Field with the code or name of the province. Optional: parent_code, else parent_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Field with the inhabitants, to judge the join by. Optional: the field population where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Fields with the votes of a list, named votes_&lt;CODE&gt; in the output. Optional: all fields votes_*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Fields with the votes of a list, named votes_&lt;CODE&gt;. Optional: all fields votes_*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Figures of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>File of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>File or results that the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>File that the results were read from; its name and SHA-256 go into the log of imports. Optional: the file of the results table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>File with codes, names and colours of the parties: JSON, or a table (CSV) with the columns code, name, name_fr, name_ar, aliases (with | between them), colour. Optional: Morocco's, shipped with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>File with the choices of an earlier reading, or one of: {names}. Parameters given beside it win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fill merged cells of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Filter keeps {kept} of {rows} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Find Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Finds which zones are neighbours and draws a line between their centres.

The lines have zone_code and neighbour_code, zone_name and neighbour_name, weight, mutual (1: both are a neighbour of the other) and metres, the distance of the centres (NULL where a centre is not known). Delete a line, or add one, for instance over a strait, and give the layer to “Clusters of zones” as table of neighbours.

Queen neighbours share a border or a corner, rook neighbours a border. Zones without a neighbour are named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>First list of each zone, darker with its margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>First row of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>First zones only (0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Flips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: points of the votes by which the party swings in each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>For SENSITIVITY: steps down and up from the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>For instance excess_votes=2, turnout_reserve=1: decides in place of the criterion. A zone that lacks one of them is not ranked. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>For join counts: the values of the field (zone_class by default), separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>For the theme share. fixed: steps of 5 points. pooled: steps with about as many zones each, over this layer and those of the next parameter together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Four steps: “Read published results”, “Join results to zones”, “Classify zones of a party”, “Style zones”. The result is that of the four run one after the other, and its style is saved with it.

Run it as a batch process with one row a party for a map of each. Read the log: what the join could not place is named there. For side tables and finer choices run the steps by themselves, or open the model in the model designer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Fractions of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>French name of the party or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>From a published file and a layer of zones to the styled map of a party's zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>GeoPackage files (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>GeoPackage made by “Create electoral database”; or postgres:CONNECTION, a PostgreSQL connection of QGIS, with /SCHEMA where it is not mpelection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Geometries repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Getis-Ord Gi*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Give a crosswalk or a weight layer, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer, which all analyses take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Gives the results of an election on a level as an election layer: one feature a zone, with zone_code, zone_name, the parent, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list. NULL is no list or not published, 0 a published zero.

Zones without a map come without geometry, zones without a result with NULL in all counts. Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is in the layer, so that no vote is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Gives zones a native renderer and legend: zone class, share, winner, swing or clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Global Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>HTML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by a law, and tells how far a party is from the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Hands out the seats of every zone by an electoral law that is given as data, in whole numbers.

Adds seats_&lt;CODE&gt; of every list: NULL where it has no list, is level with others for a seat, or where the seats depend on a figure that is not published. Of the party: seat_party, seats_won, seats_quota (votes a seat costs), seat_missing (least votes that bring the next seat, all else equal), seat_cushion (least votes whose loss costs one), seat_from (the list it would be taken from), seat_remainder_rank, seat_prospect, seat_label and seat_reason, a sentence.

seat_prospect: safe; marginal (a seat within MARGINAL percent of the valid votes of being lost); near_miss (the next one within NEAR_MISS percent); out_of_reach; no_list; tie; unknown. What is at risk goes first.

Where the quota's base (registered electors, ballots cast) is not published none is assumed: the result is worked out for every number from the ballots on. Where it is the same for all, registered_from is the least of them; else ALLOCATION has the result of each range, and seats are given only where all ranges agree. seat_missing and seat_cushion are NULL where they change with it; seat_reason gives both ends.

Ties are reported, never broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Hide what is decided for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Highest turnout that is possible (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>How many rows name the columns; their words are put together. 0: found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>How many zones are neighbours of each, where the nearest ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>How rows find their zones, as in “Join results to zones”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>How the lists stand in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Id of one election. Optional: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Id of the election in the database, such as 2021_local: one ballot of one election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Id of the election: one ballot of one election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Import {number}: {election} on level {level}, zones of {vintage}, is in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>In percent of the zone's valid votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Index of distortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Indices of the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Inhabitants of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Invalid ballots; missing is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Invalid geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its expectation without association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Its name. Optional where the file has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Its z under randomisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Join Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Join results to zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Join, and list what is open and what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joined by: {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Joined: {results}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_help.py"/>
        <source>Joins a results table to a boundary layer and gives an election layer: all zones, then the result rows that found none, without geometry, so that national totals and shares stay whole.

Matching by code compares codes as text, then without separators, decimals of a spreadsheet, the letters of the country, and leading zeros; the log says what was done. By name it compares names without accents, case, punctuation and kind of zone, in Latin or Arabic script, within the parent where that is known, then by the usual spellings (Oulad, Ouled). Close names are searched within the parent, one to one; north never matches south, and a part never matches the whole without saying so.

The ledger: rows and votes in = joined + unmatched, to the unit. SUSPICIOUS counts zones against whose join something speaks: code and name, parents or levels disagree, codes are shared, there are more ballots than electors or more electors than inhabitants, figures are far from those of another ballot, or fit a neighbour much better. Zones that share code and name are merged to one multipart zone; a figure in which they differ is NULL, and named in the log. Two result rows for one zone are an error.

match_method is code, name, alias, close or none; match_score is 1 when certain, else the likeness of the names; match_key is the row's own code or name.

Decisions: a table with name, parent and zone_code, given as aliases, goes before everything else. DECISIONS is that table with the close names applied in this run, to be given again next time. A table of names with name, name_ar and, optionally, zone_code lets French results meet Arabic zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Joins a results table to a boundary layer by code and name, and accounts for every row and vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level and stores it in the electoral database, audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Joins a results table to the zones of a level, as “Join results to zones” does, and stores it in the database as the results of one election on that level, in one transaction: all of it or nothing.

Rows that find no zone are kept in the table unmatched with their reason and the closest zone; they become zones without geometry, so that totals and shares stay whole, unless that is switched off. Decisions (ALIASES, and close names applied) are kept in the table alias and replayed at every later load of the level.

Loading the same again changes nothing. Loading a corrected table replaces the results of that election and level as a whole; import_log keeps every load with its source, SHA-256, parameters and ledger.

Votes, counts, share, rank, margin, gap and zone class (rule strength) of every list are stored. An absent row of result is no list, or not published, and never 0. An election that is not in the database yet is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins results to small zones, sums them by province, and classifies the provinces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Joins two elections to the same zones and maps what changed for a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Keep results without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Keep rows of totals as zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Keeps the zones with a rank up to this, those level with the last included. 0 keeps all zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Kept, since results refer to them, though the layer does not have them: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Kind of swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Later election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Later results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Law by which seats are allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Layer of the zones that the results belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Layer or table with one feature a zone and one field votes_&lt;CODE&gt; a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Layer or table with one feature a zone, its seats, and one field votes_&lt;CODE&gt; a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Layer or table with the zones that the results go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Layer with one feature a zone, as given by the other algorithms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Layer with one polygon a zone, such as an election layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Layer with one polygon a zone, such as an election layer; for neighbours by distance also points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Least squares index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/export_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Level of significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Level of the zones that the parents are, such as region. Optional: without it parents are kept as they are given, and the level cannot be rolled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Level to sum to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Levels that disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>List what has no party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>List whose votes and share are given. Optional: that of the clusters, else that of the field party.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Lists removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that stand as one, for instance PI+USFP=PI; several with a semicolon. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Lists that withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Lists with fewer votes are summed into votes_OTHERS, votes conserved. 0 sums none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists without party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Lists: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Load Sample Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Load results into database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Load sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Load zones into database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of a level into the electoral database: boundaries, codes, names and parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Loads the zones of one level, in one vintage of its boundaries, in one transaction: all of them or none.

Geometry is brought to WGS 84 and to multipolygons; a zone without geometry is kept without one. Invalid geometries are repaired, or the load is refused; the log names them. Features with one code and name are parts of one zone; zones that share a code but not the name become CODE~1, CODE~2.

Zones that are there already keep their place in the database; those that are the same are not touched. Zones of the level and vintage that the layer does not have go, unless results refer to them; with “Add to the zones there are” they all stay.

Where zones are parts of other zones of the same level, as arrondissements of a city among communes, give the level itself as level of the parents for them: load the cities with the others first, then the arrondissements by “Add to the zones there are”. The grain says which of the two sides counts, so that no vote is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local Moran's I of rates (empirical Bayes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Local join count of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Long: one row a list and zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Lowest score of a proposal that is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>MP Election Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a database for elections, levels, zones, parties and results, empty or with Morocco in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>Makes a new GeoPackage with the tables of an electoral database: level, zone, party, election, result, turnout, seat, alias, import_log and unmatched. Any program that reads GeoPackage opens it.

Then “Load zones” brings the zones of a level, “Load results” the results of an election, “Election layer from database” gives them back for analyses. A map of each election and level is in the file as a layer: set its filter to "party" = 'MP'.

Several people share a database on a PostgreSQL server with PostGIS: give postgres:CONNECTION instead of a file, with the name of a connection of QGIS. The tables are in a schema of their own.

A file or schema that exists already is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Many zones are tested at once: uncorrected, one in twenty would be called a cluster by chance at 0.05. The false discovery rate keeps the part of false ones among those found below the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map from database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Map of {count} zones: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Marginal seat within (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Match Zones and Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Match Zones and Parties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match zones and parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Matched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Mean number of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Measured anew, since other zones are there or count: {elections}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures a party in every zone and gives each zone a class by a written rule, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone of an election layer, without reference to a party.

Shares and rates are fractions of 1. A measure that lacks what it needs is NULL and the field ending in _reason says why. Valid votes that are not published are the sum of the published lists.

Fields (v votes, V valid votes, C ballots cast, E registered electors, s = v / V, s1 the largest s):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Measures every zone: winner, margin, turnout, effective number of lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Measures one party in every zone and classifies the zones by a written rule: the first class whose conditions hold is the zone's.

Rule strength: tie: level with another list across place k; stronghold: rank at most k and high location quotient; holding: rank at most k; contested: at most the given points behind place k; foothold: further behind, high location quotient; average; weak. Rule quotient: by location quotient. Rule deviation: by standard deviations of the difference from the overall share. Rules margin_aec and margin_points: by the margin over the best other list. Rule custom: your own classes. Always apart: zero (a published 0), no list, no data.

Shares, margins and gaps are fractions of 1 in the fields; thresholds are ratios, points or standard deviations. Overall figures are sums over all zones of the layer, with or without geometry: those of the country where the layer holds all of it.

Fields (v votes, V valid votes, E registered electors, B the base chosen, s = v / B, S the overall share):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Measures that do not fit the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges neighbouring zones of a class into named areas, with votes, share, electors and zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Merges zones of the same class that are neighbours into areas.

Each area has zone_code (A1 is the one with the most valid votes), zone_name (its largest zone, and how many more), area_class, zones, zone_list, the summed counts of the election layer, and for PARTY area_votes and area_share (votes / valid votes, a fraction of 1). So it is an election layer again: classify or rank it. Registered electors, ballots cast and invalid ballots are NULL unless every zone with a result has them.

A cluster is the centre of something that reaches into its neighbours: its border is no border of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample.py"/>
        <source>Morocco: House 2021, local lists, constituencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Most neighbours of a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name for new codes that no target zone has. Optional: new_name, if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Name of a law that comes with the plugin, or path of a law file (JSON, “format”: “mpelection-law/1”). Laws of the plugin: {laws}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of a new election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Name of the election, such as 2021. Optional: only decisions and names of the registry that are for one election need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Name of the law by which seats are allocated. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Name of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the party or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Name of the sheet or table, or its number from 1. Optional: the one with the most cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Name of the target zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Name of the zone one level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/panel.py"/>
        <source>Name, code or parent; either script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Names of the columns, separated by semicolons. Optional: recognised by the party registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Names of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system (Golosov)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Nationalisation of the party system, zones weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Near miss within (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a file are asked for: choose WEIGHTS_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Neighbours from a table are asked for: choose NEIGHBOURS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Neighbours of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>No area has {least} zones: no zone of the classes wanted, or too few side by side ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>No party of this election has “{typed}” in its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone fits the search and the class chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>No zone found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Not offered, since a temporary layer is empty when its project is opened again: {layers}. Make it anew and save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Number of lists that win a place in each zone. 0 takes the zone's seats where they are known, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Number of nearest zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Number of the import in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Of text tables and DBF, such as utf-8, windows-1256 or cp850. Optional: told from the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Old code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One election layer for each election and level, and the tables seats, elections, parties and data_dictionary. It is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>One feature a parent, with summed counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>One feature a zone, one field votes_&lt;CODE&gt; a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>One feature an area, an election layer with summed counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>One legend with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>One line a pair of neighbours, with their codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>One or two fields. Optional: zone_name and zone_name_ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a list: votes and seats before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party, the one with most votes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row a party: votes, zones, nationalisation, seats; and the indices of the election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>One row a step and list: swing of the party in points, votes, seats, and zones left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>One row a zone and list (and range of electors): votes, whether it takes part, quota, whole seats, remainder and its rank, seats by remainder, seats, and whether it is level for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list that won seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone and list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>One row a zone, fields of the election layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>One row a zone: registered, voters, valid, invalid, seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>One row an index: value, unit, formula, source, and why it is NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only rows and zones of this parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Only the first zones are kept: totals and shares of the output are theirs alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Only what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Only zones of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open Morocco's elections of 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <location filename="../ui/panel.py"/>
        <source>Open Sample Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open a database of your own with Morocco's elections of 2011, 2016 and 2021; made at the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Open sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of a party in an election: a layer that is a query of the electoral database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Opens the map of one party, one election and one level, in the colour of the party: votes, share, rank, margin, gap and zone class of every zone. The layer reads the database itself, nothing is copied: a later load shows at the next drawing.

Another party is another filter of the layer, such as "party" = 'PI', and nothing else. Projects with the layer open in a QGIS without this plugin too. For analyses take “Election layer from database”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Optional, for the rule custom: a label, a QGIS expression and a colour such as #1b7837 a row, tried in this order. An expression may name every field of the output but zone_class, zone_label and zone_reason, for instance share &gt; 0.2 AND rank &lt;= places; shares, margins and gaps are fractions of 1. Zones without data, without the list and with a published 0 are classes of their own before them, all others after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Optional, for the theme share: classified layers of other parties or elections. Run each layer with the others here, and all have the same steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: as GeoDa and PySAL write it, with the zone codes as ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Optional: cluster_class, else zone_class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Optional: its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: its share is the second value (bivariate, difference).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: layer of the same zones, told by zone_code, from which the second value is taken: by default of the same party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Optional: made by “Neighbours of zones” and edited, or your own: fields zone_code and neighbour_code, one row a link; optional are weight, and mutual (1: the row holds both ways).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: numbers to look at instead of a party's share; for join counts the field of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Optional: recognised by its header. A single - says that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Optional: table with name and party (a code or name of the registry; * for a list of its own) and, where wanted, election, decided_on, note. Decisions come before all else; of two on one name the later counts. In a date such as 02/03/2021 the day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Optional: the field {field} where it is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Optional: the second value (bivariate, difference); of the earlier layer where one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Optional: zone_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Optional: {field} where it is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Other Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Outlines that come as close as this meet: it bridges slivers and gaps of simplified boundaries. 0: only vertices that are exactly the same. -1: a thousandth of the size of a usual zone, said in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>PARTY_ALIASES: the table lacks the fields {missing}; it needs name and party and, optionally, election, decided_on, note. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>PARTY_MAP: the table needs the columns from (code in the earlier election) and to (code in the later one). Columns: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Package (GeoPackage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Pairs of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parent of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Parent of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Parent of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Parents with parts that have no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/database_map.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/simulate_seats.py"/>
        <location filename="../algorithms/style_zones.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/party_combo.py"/>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Party indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Party map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../ui/matching_sources.py"/>
        <source>Party registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>Party registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/party_combo.py"/>
        <source>Party: type its code or name, in either script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Percent by which the votes of all lists change; never to more ballots than registered electors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Permutations (0: as many as needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Pieces left out below (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Place among the levels, 1 the largest zones. 0 keeps the one it has, or gives a new level the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Points a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Points of the votes by which lists gain or lose, for instance MP=2; PJD=-1. Other lists give or take in proportion to their votes. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Points or polygons with their inhabitants, in any reference system. Zones without inhabitants in it are shared out by area, and named. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Priority list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Published table to zone map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Puts a party's zones in order of priority by one criterion or several, and says why in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>QGIS cannot open the map {source}. Rename files and folders that have % or | in their name. Where somebody has removed the view, “Remove results” and “Load results” make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>QGIS expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>QGIS expression that chooses the rows, such as "typeListe" = 'locale'. All cells are text in it. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Queen: a common border or corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Rank of the level (0: as it is, or the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Rank zones of a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked by: {criteria}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranked zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Ranks the zones of a party by one criterion, or by several with weights.

Criteria: excess_votes (votes - valid votes x overall share); next_place (votes to the list in the next place); last_place (votes missing to the last winning place, or ahead of the first list without one; the places are the zone's seats where known: no electoral law is applied); turnout_reserve (registered x (1 - turnout) x share: a ceiling, as if all who did not vote did, and as the others; NULL where the registered are not published); contribution (votes / the party's votes).

Adds priority_party, priority_rank (1 + zones strictly before; zones that are level share a rank), priority_score (the criterion's value; with weights the mean of percentile ranks, 1 is the best), priority_reason, and priority_... of every criterion. A zone that lacks what decides has no rank, never the last, and priority_reason says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Rates are those of a party: choose PARTY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Read published results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Reading recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_model.py"/>
        <source>Reading zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Reading {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads a published file (CSV, XLSX, ODS, DBF, GeoPackage ...) into a results table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Reads one ballot of a published file into a results table: one row a zone, fields zone_code, zone_name, parent_name, registered, voters, valid, invalid, seats and one field votes_&lt;CODE&gt; a list.

Cells are read as text: codes keep their leading zeros, blank cells stay NULL and a published 0 stays 0. Columns are recognised by their header, lists by the party registry and the decisions given; the log says what was recognised and every choice can be made by a parameter. A list is taken for a party only where its name is the party's beyond doubt; close names are listed with the lists, for you to decide.

Lists in percent become votes where the published valid votes and the decimals leave one whole number only; rows of totals are left out and named.

Where the file holds several ballots, choose one with FILTER, for instance "typeListe" = 'locale'. Two rows for one zone, or cells that are no counts, are errors that name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Registered electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Registered electors; missing is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Remove results from database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Report for machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Report of the join as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Result name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Result rows without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Results (tidy CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Results in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Results table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table of the election before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Results table with one row a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Results table with one row a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Results table, as “Read published results” makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Results without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Rook: a common border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Rows of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that find no zone become zones without geometry, so that totals and national shares stay whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that find no zone follow the zones, without geometry, so that totals and national shares stay whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows that found no zone, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows that found no zone, with votes and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Rows that sum others are left out and named in the log; kept, their votes count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Rows without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Rows without zone are decided by hand in the matching window: menu Vector, MP Election Analysis, Match Zones and Parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Rows: {rows_in} in = {rows_joined} joined + {rows_unmatched} without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Rows: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Rule file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the column “{field}” holds text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>SEATS: the table needs the columns party and seats. Columns: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>SHA-256 of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>SISTER: the table needs zone_code or zone_name, and fields votes_&lt;CODE&gt;. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE needs the columns zone_code, party and points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>SWING_TABLE: zone “{zone}”, points “{points}”: no such zone, or no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions (an existing table is added to)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save Decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Save as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Save the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Save the zones of the list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Save, and join with these decisions into the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Search zones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats before and after: swings, turnout, lists that withdraw or merge, another law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats by list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats of each zone (0: field seats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Seats of the party before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats to be filled in the zone; missing is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Seats to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Seats won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Seats won (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Seats won by the list in the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Second party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Several rows have this name: one entry of the table would decide for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Share of the old zone that goes to the new one, or inhabitants. Optional: weight, if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Share of the party (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party before, all zones (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Share of the party in steps of 5 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Share of the party now, all zones (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Share of votes for lists that won no seat in the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Shares become votes where the valid votes and their decimals leave one whole number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Shares of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Sheet or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sheets: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Show Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Show or hide the elections panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Simulate seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Snapping tolerance (metres, -1: found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Some decisions are not saved. Save them in the table of decisions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>Source of the layer, with its filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Spatial statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Start of the random numbers: the same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Steps of share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Steps of the swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Still earlier elections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Style zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Styled zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as House of Representatives. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Such as local, regional or national lists. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Sum lists below (percent of all votes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Sums every party over the zones of an election layer, and measures the election as a whole.

By party: votes, share, zones with a list, zones where it is first alone and where it is in a winning place, its best zone, mean and standard deviation of its shares where it has a list, and how evenly its support is spread: 1 minus Gini with zones alike (Jones and Mainwaring 2003), weighted by valid votes and standardised to ten zones (Bochsler 2010), Golosov's index (2014). A zone without its list counts as a share of 0. With seats: seats, seat share, seat bonus (seat share minus share), votes a seat.

Of the election: effective number of lists by votes and by seats (Laakso and Taagepera 1979; Golosov 2010), Gallagher's least squares index (1991), Loosemore and Hanby's index (1971), votes for lists that won no seat, nationalisation of the party system (the parties' scores weighted by their shares), turnout. All shares and indices are fractions of 1.

Seats come from fields seats_&lt;CODE&gt; of the layer, or from a table. An index of votes is NULL, with its reason, where lists are summed in votes_OTHERS or do not add up to the valid votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums results by parent zone, keeps every vote, and dissolves the geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Sums the counts of an election layer by a parent field, and dissolves the geometries that there are.

A list's votes are summed over the parts where it stood; NULL where it stood in none. Registered electors, ballots cast and invalid ballots are NULL unless every part with a result has them. Shares are never averaged: measure the aggregate again. Seats are not carried: a roll-up fills none.

Names beside the parent field are carried: for parent_code parent_name and parent_name_ar, for region_code region_name and region_name_ar. So is the zone above the parent, as parent_code, parent_name and parent_name_ar, and every other text or whole number that all parts of each parent have in common; the log names what is kept and what is left out.

parts and parts_without_result tell how complete each parent is. Zones without parent are left out, counted and named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of a level to its parents and stores them as results of the upper level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Sums the results of an election on a level to the zones of an upper level, which their zones name as their parents, and stores them there in one transaction. Votes are conserved to the unit: a zone with results and without parent is an error that names it.

Of a zone and its parts on the same level, such as a city and its arrondissements, only the side that counts is summed. Registered electors, ballots cast and invalid ballots are NULL unless every part has them. Seats are not carried.

Results that were published for the upper level are never replaced by a sum; sums are, by newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Suspicious joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Suspicious zones: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Suspicious: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Suspicious: {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Swing by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party over the zones compared (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swing of the party, all zones (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Swings of all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Table (or CSV) with the columns from and to: the code of a list in earlier elections, and that of the list as which it counts in the later one; for instance FGD and AFG. Optional: lists keep their codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of decisions so far; optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table of decisions that the matching window has saved. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>Table of matching decisions with name, parent, zone_code and, if wanted, decided_on and note, which the database keeps; or a table of names with name, name_ar and, if known, zone_code and parent. Optional: those that the database has are applied anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Table of matching decisions with the fields name, parent, zone_code and, if wanted, decided_on and note; or a table of names with name, name_ar and, if known, zone_code and parent. Optional. In a date such as 02/03/2021 the day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Table of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Table of the lists that “Read published results” has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Table with a row a class: zones, votes of the party, valid votes, registered electors (empty unless every zone has them, and how many have not) and share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Table with one row for each old and new code that belong together. A zone with several new codes needs weights that sum to 1; a blank new code is a zone without successor. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Table with the columns from and to: codes of lists before, and those they count as now. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>Table with the columns party and seats and, where seats are known by zone, zone_code; of one election and ballot. Optional: the fields seats_&lt;CODE&gt; of the layer, where it has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>Table with the columns zone_code, party and points, added to SWING. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Tables and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back every decision not yet joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Take back these decisions (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of an election on a level, loaded by mistake, out of the electoral database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Takes the results of one election on one level out of the database in one transaction: votes, counts, measures, seats, the map with its style, and zones without geometry that only these results needed.

The log of imports keeps the loads and says that the results were removed. The election, the parties, the boundaries and the decisions of matching stay, so the results can be loaded again. Results of the election on other levels stay too; the log names those that are sums of what was removed.

A correction needs no removal: “Load results” replaces what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones that something was carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Target zones with parts of zones that were split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Tells zones that are like their surroundings, or stand out from them, from what chance brings about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>Temporary layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>That of Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>The GeoPackage to make, which must not exist yet; or postgres:CONNECTION for a server that QGIS has a PostgreSQL connection to, with /SCHEMA where the schema is not to be mpelection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The Python package pandas is missing. Install it with your system's packages (Debian: python3-pandas; OSGeo4W: python3-pandas) and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The algorithm {name} is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The alias table lacks the fields {missing}; it needs name, zone_code and, optionally, parent; a table of names needs name and name_ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>The aliases given and the close names applied, as a table of aliases for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/runner.py"/>
        <source>The analysis failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>The analysis gave no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>The choices of this reading, found or given, for the next file of the same make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The classes in CUSTOM are not used: the rule is {rule}. Choose the rule custom for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The clusters in the layer are those of {present}, not of {party}: find them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>The database has no such results: there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The database has these results of {election} on level {level} already: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>The decisions given, then the lists whose name is close to that of a party, to be decided: fill in party and give the table as PARTY_ALIASES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The earlier elections as the party registry names them, that of PREVIOUS first, with commas between: 2016, or 2016, 2011. Lists that it names as earlier ones of another then count as that one; the party map goes before. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>The election {election} was not in the database and has been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>The features of the later election with what changed, styled by swing. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>The field “{field}” has no numbers; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” holds figures, not the zone one level up. Choose a code or a name as parent. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The field “{field}” is empty in all zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The folder {folder} for the sample database cannot be made: {error}. “Create electoral database” in the toolbox makes one elsewhere, with the content morocco_results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>The indices of the election and of the parties in one file. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>The join gave no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>The layer has neither parent_code nor parent_name. Choose in PARENT_FIELD the field with the code or name of the zone one level up. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The layer holds no measures of a party. Give the parameter PARTY the code of a list, such as MP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The measures of {party} in the layer are not those of its counts: the zones are measured and classified again, by the rule {rule} and its usual thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The nearest zones, by their centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The provinces with results, measures and classes, styled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>The report “{path}” cannot be written: {why}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written without its style: the file was in use while it was replaced. Close its layers, or choose another file, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The result is written, its style could not be saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The results have no field zone_code, by which the crosswalk knows them. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row has neither name nor code that a decision could name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>The row is this one (Enter, double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule is “{rule}” of {file}, with its own thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>The rule of this run with its thresholds and words, to be used again or shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same as a table without geometry, the first zone first, for a CSV or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>The same features in their order, with the fields of the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The same features with seats by list and the party's prospect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The same features with the fields that the theme shows, styled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>The same features with the indicators added. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>The same features with the measures and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>The same features with the seats before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>The same features with the statistics and classes added, styled. Fields of your own that have such a name are kept as zone_... and named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The same number for every zone, where the layer has no field seats. 0 takes the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is being made: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/sample_database.py"/>
        <source>The sample database is {path}; what you load into it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The swing in the layer is that of {present}, not of {party}: compare the elections again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>The target zones with the counts carried to them, then zones that go nowhere, without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The theme clusters shows what “Clusters of zones” has found, and the layer does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The theme swing shows what “Compare elections” has measured, and the layer does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>The votes in the layer are others than those compared: the swing shown is that of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/styled_output.py"/>
        <source>The zones are lines: a theme draws polygons or points, and the layer keeps a plain symbol. The figures are complete. Join the results to a layer of polygons for the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>The zones cannot be listed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones of the later election with what changed, styled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>The zones with results, measures and classes, styled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>There is no field “{field}”. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>This method compares two values: choose FIELD_2, PARTY_2 or PREVIOUS for the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Thousands separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones” for either election, and “Compare elections”, with its style.

Both are joined to the same zones. Where boundaries changed between them, bring the earlier results to the new ones first (“Transfer results to other boundaries”) and compare the layers. Lists that changed their name or merged are declared in the party map; what corresponds to nothing is named in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Three steps: “Join results to zones”, “Aggregate results to a parent level”, “Classify zones of a party”. Votes are summed, shares measured again; provinces of which some communes have no result are named in the log and have a number in parts_without_result.

The provinces fill no seats: give the winning places, or each is classified by its first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Threshold of the classes of history, in points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Threshold of the rule {rule}, in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Totals that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transfer results to other boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Transferred results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Tried again ({number} of {most})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Turnout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Turnout reserve of all zones where it is known (ceiling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Two elections compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Unmatched zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Valid votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Valid votes of the zones with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Valid votes; missing is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>Validate database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Values to merge, separated by semicolons. Optional: {classes}, as far as there are any. Zones of two values are two areas, unless they are joined by a plus sign: stronghold+holding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <source>Vintage of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Volatility over all zones (fraction of 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Vote fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>Votes by list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes carried to target zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>Votes for lists that won no seat in the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <location filename="../algorithms/aggregate_results.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Votes in them that count, summed over elections and levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>Votes of all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of all lists in the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes of each list in, joined and without zone; methods, changed codes, suspicions, proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list of that code; NULL is no list or not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Votes of the list; 0 is a published zero, no row no list or no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Votes of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party before, all zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Votes of the party in the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes of the party now, all zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes of the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes of zones that go nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes of zones without parent, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Votes removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>Votes without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share and swing of every list in every zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Votes, share, swing and first places of every list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Votes: {total} = {joined} joined + {decided} decided + {unmatched} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Votes: {votes_in} in = {votes_joined} in the sums of {zones} zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Votes: {votes_in} in = {votes_joined} joined + {votes_unmatched} without zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the parents + {lost} without parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Votes: {votes_in} in = {votes_out} in the target zones + {votes_nowhere} nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Votes: {votes} · {share} · zones in a winning place: {places} · lists in {lists} of {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>WEIGHTS: “{part}” is not understood. Give each criterion once, with a weight above 0, such as excess_votes=2, turnout_reserve=1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>Warnings: {count}. Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Weight layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Weights of several criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>What a zone's class says. strength: whether the party holds a winning place there, is near one or far from it. quotient: how many times its overall share it has there. deviation: how many standard deviations its share there is from the overall one. margin_aec: how safe the zone is, by its share of the two best lists' votes, in the classes of the Australian Electoral Commission. margin_points: how many points it is ahead of or behind the best other list. custom: the classes of the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>What decides. excess_votes: votes above what the overall share would give. next_place: votes between the party and the list beside it. last_place: votes between the party and the border of the winning places. turnout_reserve: the party's share of those who did not vote. contribution: the zone's part of all the party's votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What divides the cells of a text table: a comma, semicolon, bar or TAB. Optional: found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>What each column of each output means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>What is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>What is compared with the surroundings, and how. Rates need PARTY; the next two need a second value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>What is in it to begin with. empty: nothing. morocco: regions, provinces, constituencies and communes, the parties, and the ballots of the House of Representatives 2011, 2016 and 2021 without results. morocco_results: the same with their results and the seats won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <source>What may join a row to a zone. Close names are applied only where one is clearly the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>What people call the level, such as Provinces. Optional: as it is, or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>What shares are taken of. Registered electors need the field registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>What speaks against single joins, by zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>What speaks against single joins: zone, row, test, the reason in words, and the two numbers compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/warnings_button.py"/>
        <source>What the analysis warns of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>What the colours say. class: the zone classes of a party. share: the party's share of the votes, in steps of 5 points. winner: the list that is first in each zone, and by how much. swing: what the party gained or lost since an earlier election, as “Compare elections” has measured it. clusters: the zones that “Clusters of zones” has told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>What the list is, such as party, coalition or independents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>What to Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>What was decided while reading: encoding, header, columns, rows left out and why, lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Where registered electors are not published: 100 assumes nothing, they are at least the ballots cast. A lower turnout, on your word, rules out the smallest numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_options.py"/>
        <source>Where the same lists stand side by side for several ballots or periods: the one to read. A single * reads all columns under their whole names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Whether a zone that the crosswalk does not list goes to the target with its own code. Switch it off where codes were used anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether invalid geometries are repaired, or nothing is loaded where there is one. The log names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Whether the other zones of the level and vintage stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Whether zones without a counterpart by code may correspond by name, in their parent where it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which ballot of the election, such as local or regional lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>Which boundaries of the level are meant, such as 2024. Optional: those of the results that the database has of the election, else the only or newest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/data_dictionary.py"/>
        <source>Which boundaries of the level the results use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which boundaries these are, such as 2024. Another vintage of a level stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Which come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Which side counts where zones are parts of others of the same level: the parts (arrondissements) or the whole (their city). Where the one side has no complete result, the other one counts. A new level counts the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Which zones count as neighbours of a zone. Each counts alike, unless a table or file gives weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>Why it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>Wide: one column a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Winning places (0: the zone's seats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_models.py"/>
        <source>Without a code: no decision can name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Without a crosswalk both the election layer and the target zones need polygons; one is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Without zone: {row}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>Write the table of decisions (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of a database as files that any program reads. The tidy CSV has one row a zone and list: UTF-8 with its mark, so that spreadsheets show Arabic, commas, missing as nothing, rows in a fixed order, so that the same content gives the same bytes. An absent row is no list or not published, 0 a published zero; counted is 0 where a zone's votes are also in those of its parts, or of the zone it is a part of.

The other outputs are the counts of the zones, the seats won, a data dictionary that explains each column, and a GeoPackage with one election layer for each election and level, the seats, elections and parties, and the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>Writes the results of an electoral database as tidy CSV and as a GeoPackage of election layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_words.py"/>
        <location filename="../ui/panel.py"/>
        <location filename="../ui/zone_model.py"/>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Zone Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zone indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>Zone map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zone name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>Zone rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <location filename="../algorithms/party_indices.py"/>
        <location filename="../algorithms/shipped_models.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <location filename="../algorithms/zone_contiguity.py"/>
        <location filename="../algorithms/zone_indicators.py"/>
        <location filename="../ui/matching_sources.py"/>
        <location filename="../ui/matching_window.py"/>
        <location filename="../ui/panel.py"/>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones against whose join something speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../ui/class_bar.py"/>
        <source>Zones by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones compared with the earlier election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in a winning place, ties apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones in an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones in which a seat changes hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which another list is first than before: from whom to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones in which the party is first alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party is first and was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones in which the party was first and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones kept for their results, which the layer does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>Zones left open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>Zones left out, since their parts or their whole count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Zones like their neighbours, or unlike them, more than chance has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones not in the crosswalk keep their code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/summary.py"/>
        <source>Zones not on the map: {zones}, with {share} of the party's votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Zones of a class are asked for: name the values of {field} with CLASSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of either side that correspond to none, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the earlier election that are not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>Zones of the later election that are not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/panel.py"/>
        <source>Zones of the party by the rule “strength”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones that found no result, with their geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>Zones that go nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that lack what decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>Zones that share their rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones that were the same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones whose centres are this near to each other are neighbours. 0: the least at which no zone is without a neighbour. On the globe where the layer has geographic coordinates, else in its plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones whose parent is not in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>Zones with a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with a seat of which it is not known whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>Zones with a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>Zones with a tie for first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>Zones with classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with lists level for a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>Zones with seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>Zones without a neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones without geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>Zones without geometry removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Zones without parent, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_results.py"/>
        <location filename="../ui/matching_words.py"/>
        <source>Zones without result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <location filename="../algorithms/join_results.py"/>
        <source>Zones without result: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>Zones: {added} added, {changed} changed, {unchanged} the same, {removed} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <location filename="../algorithms/compare_elections.py"/>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>Zones: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>a column stands twice in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_parties.py"/>
        <source>close to {code} ({name}), score {score:.2f}; {votes} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_tables.py"/>
        <source>close to {name}, score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>defend: the zones with most excess votes, or with the smallest lead over the list behind. gain: those with fewest excess votes, or the smallest distance to the list ahead, winning places held left out. Turnout reserve and contribution: the greatest first in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>election,aggregate,dissolve,sum,province,region,agrégation,تجميع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_results.py"/>
        <source>election,boundaries,crosswalk,renumbered,merge,split,population,redécoupage,correspondance,تقسيم</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>election,cluster,area,region,dissolve,support,foyer,région,منطقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_clusters.py"/>
        <source>election,cluster,moran,lisa,getis,hot spot,autocorrelation,foyer,point chaud,تجمع,بؤرة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_database.py"/>
        <source>election,database,aggregate,sum,roll up,agrégation,تجميع</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>election,database,export,csv,tidy,geopackage,exporter,تصدير</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>election,database,geopackage,create,base de données,قاعدة بيانات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>election,database,layer,export,couche,élection,طبقة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>election,database,map,party,layer,carte,parti,خريطة,حزب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_results.py"/>
        <source>election,database,results,load,import,charger,résultats,نتائج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>election,database,results,remove,delete,supprimer,résultats,حذف</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>election,database,validate,check,vérifier,contrôle,تحقق</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>election,database,zones,boundaries,load,charger,limites,حدود,دوائر</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>election,join,match,audit,jointure,résultats,ربط,نتائج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>election,map,legend,style,theme,carte,légende,خريطة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/shipped_models.py"/>
        <source>election,model,chain,batch,modèle,نموذج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>election,nationalisation,Gini,Gallagher,disproportionality,effective number of parties,seats,disproportionnalité,مؤشرات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>election,neighbours,contiguity,queen,rook,weights,voisinage,contiguïté,جوار</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/rank_zones.py"/>
        <source>election,party,priority,campaign,ranking,priorité,classement,campagne,أولوية,ترتيب</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>election,party,stronghold,share,rank,location quotient,bastion,parti,حزب,معقل</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_results.py"/>
        <source>election,results,import,excel,xlsx,csv,résultats,lire,نتائج</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>election,seats,quota,remainder,D'Hondt,Hare,sièges,quotient,reste,مقاعد,القاسم الانتخابي</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/simulate_seats.py"/>
        <source>election,seats,swing,scenario,coalition,sièges,simulation,مقاعد,محاكاة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/compare_elections.py"/>
        <source>election,swing,volatility,flip,gain,loss,change,évolution,volatilité,تطور,مقارنة</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_indicators.py"/>
        <source>election,winner,margin,turnout,effective number of parties,élection,participation,انتخابات</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>fraction of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>line {line} has more cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_tables.py"/>
        <source>no party has this code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>the columns {columns} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>uniform: the same points in every zone where the list stands. proportional: its votes are multiplied everywhere by what makes these points of all votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/indices_words.py"/>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/create_database.py"/>
        <source>{ELECTIONS} elections, {LEVELS} levels, {ZONES} zones, {PARTIES} parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/validate_database.py"/>
        <source>{PROBLEMS} problems, {WARNINGS} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <location filename="../algorithms/read_results.py"/>
        <source>{ROWS} rows, {LISTS} lists, {VOTES} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{ZONES} zones, {LISTS} lists, {VOTES} votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} geometries are invalid: {zones}. Repair them, or choose “Repair”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} invalid geometries repaired: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones have no code: {zones}. Choose ZONE_CODE, or give each zone a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/load_zones.py"/>
        <source>{count} zones name a parent that the level {level} does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/remove_results.py"/>
        <source>{election} on level {level}: {votes} votes of {lists} lists removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{file}, class {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>{label}: {zones} zones, {votes} votes, {registered} registered electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: a list stands twice in “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/scenario_inputs.py"/>
        <source>{name}: “{part}” is not understood; see the example in the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_base.py"/>
        <source>{parameter} is empty: {label} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>{parameter}: the layer has neither zone_code nor zone_name, so its zones cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>{parameter}: there is no field “{field}”. Choose one of: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <location filename="../algorithms/load_zones.py"/>
        <source>{parameter}: there is no field “{field}”. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_sources.py"/>
        <source>{path} cannot be opened as a table or layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <location filename="../ui/zone_list.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{path} cannot be written: {why}. Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/alias_file.py"/>
        <source>{path} is no table of decisions: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved, {left} in red not: a zone takes one row, a name means one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>{path}: {saved} decisions saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/export_results.py"/>
        <source>{rows} rows, {votes} votes, of {layers} elections and levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_rules.py"/>
        <source>{table}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_results.py"/>
        <source>{votes_unmatched} votes without zone are left out: shares are no longer those of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>{zone} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/zone_list.py"/>
        <source>{zone} is not on the map: no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/style_zones.py"/>
        <source>“{layer}” has no field share: classify its zones first, then give both one legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_window.py"/>
        <source>“{layer}” is no table of lists: it lacks the fields {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/matching_page.py"/>
        <source>“{name}” has no code that a decision could name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_map.py"/>
        <source>“{party}” is no list of {election} on level {level}. Lists: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>“{source}” has no features. Choose a layer or table with at least one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/classify_zones.py"/>
        <source>“{text}” is the list {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_report.py"/>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../core/registry.py"/>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>A theme draws zones as polygons or points, and “{layer}” has neither. Join the results to a layer of polygons, or of one point a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/typology.py"/>
        <source>A typology needs two elections or more; two ballots of one day are one election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” matches no row of the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>Alias “{key}” names zone {code}, which the layer does not have: not applied. Near it is {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Aliases of zones that the database does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>All lists have the same votes in both elections: this looks like one election given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>All zones have the same value: there can be no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Both layers need the field zone_code, by which zones are the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>CUSTOM, row {row}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>Cells are divided by “{delimiter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>Code {code} is shared by zones of different names: {names}. The code decides nothing for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Column “{column}” differs between the rows of one zone: seats of each list, not read. If they are those of the zone, choose it with SEATS_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Column “{column}” has numbers that are too large for votes or people (2^53 or more): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Column “{column}” has values that are no counts (negative or fractional): {cells}. Correct them, or leave them empty if they are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/code_and_name.py"/>
        <source>Column “{column}” holds code and name in one cell: read as both, such as {code} and {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Column “{column}” is 0 in every row: taken as not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is not the sum of the lists in {count} zones: {zones}. A list may be missing, or a figure wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Column “{column}” is the sum of the lists in each row: read as valid votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Column “{column}” only counts the rows: not read as code of zones. If it is one, choose it with CODE_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Column “{column}” should hold whole numbers and holds text: {cells}. Read the table with “Read published results” first, or correct the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>Columns by role: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>Columns not read: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Columns of a party whose code a surer or earlier column has: they stay lists of their own: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Columns of the results that hold neither zone, counts nor votes of the election are not taken: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Compared as different lists, though the party registry names them as one: {pairs}. To count them as one, give a party map, or name the earlier elections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Counts of zones that the database does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>ENCODING “{name}” is unknown. Known are, among others: {encodings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: not compared are {later_count} zones of the later election ({later}) and {earlier_count} of the earlier one ({earlier}). Figures over all zones include them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/comparison_inputs.py"/>
        <source>Earlier election {number}: {compared} zones are compared, found {by_code} by code and {by_name} by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} fails in row {row}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} is no expression: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} keeps no row of {source}. Values there: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/filters.py"/>
        <source>FILTER {filter} names columns that {source} does not have: {missing}. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Features of the weight layer without a number, not used: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” holds “{value}” in row {row}, which is no number. Choose a field of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Field “{field}” is infinite in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Fields kept under another name, since a GeoPackage needs theirs or knows no case: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/join_inputs.py"/>
        <source>Fields of the zones that would pass for figures of this election are kept as zone_...: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>Fields taken as those of the election layer, whatever their case: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>Formulas whose result is not in the file, read as blank: {cells}. Open it in a spreadsheet program and save it, so that the results are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>HEADER_ROW {first} is a blank row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: row {last}, the first that names every column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Header: rows {first} to {last}, the names above the first row of figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>Invalid shapes, repaired for the overlay, in rows: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Kept, since all parts of each parent have the same: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Lists are level for the last seats in {count} zones, and no seat that they are level for is given to any: {zones}. The law decides: {ties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Lists in percent: {columns}. Their votes are the only whole numbers with these shares of “{total}” ({cells} cells, {by_sum} of them by the sum of their zone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Lists of the earlier election counted as one of the later: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists of the recipe that the table does not have: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Lists summed into votes_OTHERS take no part in ranks, winners and places. In {count} zones they have more votes together than the first list, and one of them may be ahead: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the recipe does not have, read as well: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>Lists that the registry does not know, with codes of their own: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Merged cells are filled downwards in: {columns}. Look at the zones there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>Neither a crosswalk nor a weight layer is given: all zones are shared out by area, as if people lived spread evenly. Zones that are split are rough estimates. Zones: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>New codes that no zone of the target layer has; their results are kept without geometry: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>No column is named like a list of the registry; taken as lists: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has a number of seats in {count} zones with a result, so none are counted there: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>No list has one of the codes that the law exempts from its threshold: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>No list has won a seat: indices of seats are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>No old code of the crosswalk is that of a zone of the results. Crosswalk: {old}. Zones: {sources}. Choose the fields with the old and the new codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>No recipe has the keys {unknown}. Keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>No result row finds a zone. Zones look like: {zones}. Results look like: {rows}. Choose other code or name fields, or let names match too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>No row of the sheet names the columns of figures. Say which row is the header with HEADER_ROW, counted from 1 (rows {first} to {last} look like titles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <location filename="../algorithms/cluster_values.py"/>
        <source>No zone has {values} in field “{field}”. Values: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>No zone of the later election corresponds to one of the earlier. Later zones look like: {later}. Earlier zones look like: {earlier}. Give both the same zone_code, or let names correspond too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>No zone of “{layer}” has a geometry; there is nothing to draw on a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>Not all of these counts is in the targets, since a target has a figure only where all its parts have one (missing / in): {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Not taken as lists, since their names are not votes_&lt;CODE&gt; with ASCII letters, digits and “_”, or they count ballots: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>Of the votes of “{code}” {total:g} % are given away; it should be 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Old codes of the crosswalk that no zone has: {count} ({codes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Only a part of “{layer}” was read, its selected or filtered features: all totals, shares and what is compared with them are those of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>Only the sheet “{sheet}” is read. {count} other sheets have the same columns: {names}. Choose one with SHEET, or put them into one sheet to read them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones have a value and a neighbour with a value: there is nothing to compare. Look at the field, and at SNAP if the boundaries do not meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>Only {count} zones took part: with fewer than {few}, chance has few maps to offer and little can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/aggregate_results.py"/>
        <source>Other fields, which are no counts and not common to all parts of a parent, are left out: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with parts that have no result: {parents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Parents with several names, the first kept: {parents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>Party map, row {row}: “{earlier}” → “{later}”. Both need the code of one list, of ASCII letters, digits and “_”; OTHERS is a sum of lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>Published for some parts only, so left empty: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>QGIS has no PostgreSQL connection “{name}”. It has: {known}. Add it in the browser of QGIS, and write postgres:CONNECTION or postgres:CONNECTION/SCHEMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Results of zones that the database does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Row left out as the total of all others, which it is in every list, though it has the code or name of a zone: {rows}. If it is one, use KEEP_TOTALS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows above the header: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows below the table, not read: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of all others: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows above them: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of rows below them: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows left out as totals of their group (of rows): {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows that only name the zone above the rows below them, read as “{column}” of these and as no zones: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>Rows that repeat the header, not read: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Rows with a name and nothing else, read as zones without figures: {rows}. If they head the rows below them, write the zone above into a column of its own; if they are no zones, leave them out with FILTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Rows without zone that are totals of other rows, by their name or figures: {rows}. Kept, their votes count twice in every total and share. Delete them from the results (“Read published results” leaves them out), or leave out rows without zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Seats of zones that the database does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Seats were left in {count} zones after every list had one by remainder, and went in a further round in the same order: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>Seats won by lists that have no field of votes: {lists}. Indices of votes and seats are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: rows without a party or with seats that are no counts: {rows}. Correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats_won.py"/>
        <source>Seats won: “{party}” stands twice for {zone}, in rows {first} and {second}. Filter the table to one election and ballot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>Several lists of one name in one zone are told apart by a number behind their name: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>Several result rows belong to one zone: {clashes}. Filter the results to one ballot, aggregate them first, or join by another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Several zones have the codes {codes}: neighbours cannot be told by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>Several zones have the codes {codes}: they cannot be compared by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>Shares beside votes of the same lists, not read: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/measures.py"/>
        <source>Shares of registered electors were asked for, and no zone has a figure in the field “registered”. Take shares of valid votes, or join a table with the registered electors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>THOUSANDS “{thousands}” and DECIMAL “{decimal}” are no separators of numbers: THOUSANDS is a blank, apostrophe, point or comma, DECIMAL another one, a point or comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>The Python package psycopg2, by which QGIS itself manages PostgreSQL, is missing. Install it with your system's packages (Debian: python3-psycopg2; OSGeo4W: python3-psycopg2) and restart QGIS, or use a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk gives these codes to other zones, and zones that it does not list keep them, so that both are summed: {codes}. If the codes were used anew, list all zones in the crosswalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk has endless or negative weights. Correct them for: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The crosswalk splits zones without saying how: {zones}. Give every row of such a zone its new code and, as weight, the share of the zone that goes there, or carry the results by a weight layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no level “{level}”. Levels: {levels}. Zones of a new level come by “Load zones”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The database has no results of election “{election}” on level “{level}”. It has: {known}. Results come by “Load results”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>The database has published results of “{election}” on level “{level}”, which a sum does not replace. “Validate database” compares the two levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>The database itself is damaged: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>The encoding of this file cannot be told: in none of {encodings} its letters are French or Arabic words. Choose ENCODING, or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone differ, the first is kept: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>The features of one zone have different figures; which is that of the zone is not known, so it is left empty: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The field “{name}” makes no list code of its own ({field}). Rename it with ASCII letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The fields {names} differ only by capital letters, which a GeoPackage does not tell apart: one of them would become another list or be lost. Rename one of them, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/allocate_seats.py"/>
        <source>The figure that the quota divides is not published in {count} zones and none is assumed: in {same} of them the seats are the same for every number that it can have, in {depends} they depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The first row below the header has other names in the columns of figures, and is not read: {rows}. If they belong to the header, say so with HEADER_ROWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The geometries of zone {number} cannot be merged; repair them first (“Fix geometries”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The geometry of row {row} cannot be brought to {crs}. Check the reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header (rows {first} to {last}) has columns of the same name: {columns}. Rename them, or say with HEADER_ROW and HEADER_ROWS which rows are the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The header says of all its columns, and of no other: {common}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_ranges.py"/>
        <source>The highest turnout is {turnout:g}; it should be above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>The law {file} cannot be read: {error}. Laws of the plugin: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The layer has fields of its own that are named like what is measured here. They keep their values under another name: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has neither polygons nor points, so it cannot be seen which zones are near each other. Choose a layer that has, or a table or file of neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The layer has no features. Choose a layer or table with at least one zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no field zone_code, by which neighbours are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>The layer has no field “{field}”. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_areas.py"/>
        <source>The layer has no field “{field}”. Find clusters or classify the zones first. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The layer has no polygons, so it cannot be seen which zones are neighbours by a border. Choose a layer of polygons, a table or file of neighbours, or, for points, the nearest zones or those within a distance (CONTIGUITY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/rule_based.py"/>
        <source>The layer holds several parties ({parties}); filter it to one to draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The layer of the zones has no known reference system. Set it in the layer's properties first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The layer of the zones or the weight layer has no known reference system. Set it in the layer's properties first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones of vintage “{vintage}”. Vintages: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/catalogue.py"/>
        <source>The level “{level}” has no zones yet. Load them with “Load zones” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>The lists have more votes than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>The lists have more whole quotas than there are seats in {count} zones; all of them are shown, none is taken away: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>The lists sum to 100 in every row and are read as votes: {columns}. SHARES says if they are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/layouts.py"/>
        <source>The map could not be written to {path}; check the folder, its permissions and the ending (.png).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>The method {method} needs the base of its quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>The neighbours in {file} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The old style of “{layer}”, which its new data do not fit, could not be removed: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The outlines of {count} zones are not valid and are read as they are: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>The output refuses rows {first} to {last}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/carrying.py"/>
        <source>The parts of one parent differ in “{field}”: {parents}. If these are several zones of one name, they are summed as one here: choose a field with codes as parent field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names lists that the earlier election does not have: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map names successors that do not stand in the later election: {codes}. Check the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party map splits a list: {lists}. Nobody knows which of its votes belong to which successor, so no swing of them can be computed. Name one successor, or leave the list out: then the successors are new lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_map.py"/>
        <source>The party registry names no earlier lists of the election “{election}”. Elections it knows: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>The party registry {file} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be read: {error}. Recipes of the plugin: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>The recipe {file} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/read_report.py"/>
        <source>The report {file} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>The results have no field votes_&lt;CODE&gt;. Choose the fields with votes in VOTE_FIELDS. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>The rule custom has no class. Give CUSTOM at least one row of label, QGIS expression and colour, or give a rule file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no class for {count} zones; add one without conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>The rule “{rule}” has no threshold “{name}”. Thresholds: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/scenarios.py"/>
        <source>The scenario names the list “{code}”, which is none of the table. Lists: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet has {rows} rows: a header of {count} rows from row {first} is not among them. Correct HEADER_ROW and HEADER_ROWS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/headers.py"/>
        <source>The sheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/saving.py"/>
        <source>The style of “{layer}” could not be saved with its data, which may be read-only or in use: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours has no field {fields}. Fields: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: two zone codes and a weight above 0 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>The table of neighbours, row {row}: {field} “{value}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>The theme “{theme}” needs the fields {fields}, which “{layer}” does not have. The algorithm mpelection:{algorithm} writes them; run it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has endless or negative numbers of inhabitants, in rows: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>The weight layer has neither points nor polygons. Choose one that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/transfer_inputs.py"/>
        <source>The weight layer has no inhabitants in these zones; they are shared out by area: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>The weights of these zones do not sum to 1 and are taken in proportion (sum): {zones}. If a part of a zone is missing in the crosswalk, its votes go to the other parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>The zone classes are not those of one rule: {codes}. Classify the zones again with one rule, or give the rule file that they were classified by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>The zone rule {file} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/shapes.py"/>
        <source>The zones are {kind}, and polygons are needed. Choose the layer with the boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>There are more seats than lists in {count} zones: {zones}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/palette.py"/>
        <source>There is no colour tone “{tone}”; a zone class has one like party:0.5, contrast or tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>There is no database {database}: the server has no such schema. Create it with “Create electoral database”, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>There is no database {path}. Create it with “Create electoral database”, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>There is no database “{name}”. Give the path of a GeoPackage made by “Create electoral database”, or postgres:CONNECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>There is no field “{name}” in the results. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Did you mean: {near}? Lists in the table: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no list “{party}” among the vote fields. Lists in the table: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../styling/themes.py"/>
        <source>There is no theme “{theme}”. Themes: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>There is no vote field. An election layer has one field votes_&lt;CODE&gt; a list, such as votes_MP; make one with “Read published results” and “Join results to zones”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zoning.py"/>
        <source>There is no zone rule “{name}”. Rules: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>There is nothing to join: {zones} zones and {rows} result rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns are not read as lists, since some of their cells are negative or fractions and most are whole numbers: {columns}. If they are lists, name all lists in VOTE_FIELDS and correct the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>These columns of whole numbers are not named as votes and are not read: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since the lists would have more votes with them than there are ballots or electors: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>These columns of whole numbers are not read as lists, since their figures are codes, years, only 0 and 1, numbers of rows or the same all over a group of zones: {columns}. If they are lists, name all lists in VOTE_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/columns.py"/>
        <source>These fields are named like votes of a list, but a code has ASCII letters, digits and “_” and the field begins with “votes_” in small letters: {names}. Rename them, or choose all fields with votes in VOTE_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This file is UTF-8 with damage: {count} of {all} words beyond ASCII are not valid, for instance “{word}”. Save it again as UTF-8, or choose ENCODING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>This is a binary file, no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/totals.py"/>
        <source>Totals that disagree with their rows (row, list: published / sum of its rows): {cells}. They are left out all the same; a row may be missing, or a figure wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>Two outputs go to {path}: one would destroy the other. Give each a file of its own, or a table of its own in one GeoPackage (ogr:dbname='{path}' table="name" (geom)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/repeated_columns.py"/>
        <source>Up to {count} lists stand side by side in a row, in numbered columns: {columns}. Read as one row a list, named by “{party}”; another of {names} is chosen with PARTY_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Valid votes are not published for {count} zones: the sum of their published lists is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>Valid votes differ by {change:.1f} % in the median zone and {moved:.1f} % of the votes moved between lists: these may be two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seats.py"/>
        <source>Votes of lists that are summed (votes_OTHERS) take no part in the allocation in {count} zones, though one of these lists may have a claim to a seat: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>Zone codes that several rows have (how many): {codes}. Each row is counted as a zone of its own, with all its votes. If they are one zone, keep one of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, and not those they sum: {parents}. The totals do not agree with their rows, so which zones are below them is not known. Write them into each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parents.py"/>
        <source>Zones above that only rows of totals name, read as those of the rows that they sum: {parents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>Zones are neighbours up to {distance} m, the least that leaves none alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>Zones of one name with several codes, read as they are: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that lie in part, or as a whole, outside the target zones; what is outside goes with the rest of the zone: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>Zones that the crosswalk does not list and that keep their code: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>Zones whose parent the database does not have: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed, which may be the whole or a part of it: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>a close name is proposed: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a condition should be [measure, operator, number, measure or threshold]: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of codes of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a list of different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a name stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>a number should be written as in {share:.2f} or {votes:.0f votes}, not as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a percentage from 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>a share between 0 and 1, such as 0.03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>a single list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>a whole number of at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>an object with the keys </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>ballots cast not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>code and name disagree: {code} is “{now}” now and “{before}” before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the name “{name}” is that of zone {other}: joined by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>code {code} is that of zone {zone}, but the row is named “{name}”: joined by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>columns by role, the roles being </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: a list has more votes than the figure that shares are taken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more ballots cast than electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>contradictory figures: more votes than ballots cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>earlier election: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>fewer than two zones with valid votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>fraction of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has conditions and an expression; it should have one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>has keys that it cannot have: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>index from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>its code is that of other zones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/exchanges.py"/>
        <source>its figures fit zone {zone} much better: exchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>its label stands in another row too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>lacks the keys </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>later election: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>left out: only a quota has a base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in first place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>lists level in second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>names what is not measured: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no ballots cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list has a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no list of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no more lists than places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no registered electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no result published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>no seat won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no valid votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>no votes for lists that take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone has this code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>no zone of its parent has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>no zone of the other election has this code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>not published for all zones with a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>one of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>only small lists that are summed have votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>other rows mean the zone of its code too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>registered electors not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won are not given by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>seats won by lists that the table of votes does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have the code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>several zones have this name: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>several zones have this name: {zones}; give the parent or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>shares by code of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a QGIS expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a colour #rrggbb, or a tone such as party:0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be a text, or texts by language (en, fr, ar) with at least en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be of small letters, digits and “_”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should be one of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>should have the code of every class once: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>small lists are summed, their number is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>texts by language, “en” among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>the class “other” should be the last, without conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the colour should be written #rrggbb, such as #1b7837</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the expression is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the figure that the threshold is a share of is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/custom_rules.py"/>
        <source>the label is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of a column, or null, for each role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>the name of an encoding, such as utf-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the number of seats is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>the party has no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the party has no vote in any zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the published lists do not add up to the valid votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is of {parent}, the zone of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row is one of {count} parts of {parent}; the zone may be the whole of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>the row “{name}” and the zone “{zone}” are of different levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the single list has fewer votes than the law asks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>the zone corresponds to none of the earlier election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no parent in parent_code or parent_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>the zone has no seats to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>the zone of this name is of another parent: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>there is no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/reasons.py"/>
        <source>valid votes not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry.py"/>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/correspondence.py"/>
        <source>{against} codes name other zones in the two elections, {by_code} the same: the codes are of two systems. Those zones are not compared. Give both layers the codes of one system, or layers without codes to compare by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/joining.py"/>
        <source>{against} codes name other zones than their names do, {by_code} the same: the codes of zones and results are of two systems. Join by name, or choose other code fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{cast} ballots or votes of {registered} registered electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once Arabic digits are read as 0 to 9: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones once their leading zeros are put back: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without separators and in capitals: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the decimals of a spreadsheet: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/codes.py"/>
        <source>{count} codes meet those of zones without the letters they begin with: {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} codes of the alias table are read as those of the zones or results that they mean: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/matching.py"/>
        <source>{count} codes were cut by a spreadsheet and name no zone any more: {codes}. Export the table again with the codes as text, or join by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/dates.py"/>
        <source>{count} dates in decided_on cannot be read and count as none: {dates}. Write them like 2021-03-02 or 02/03/2021 (day first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are for one election and not applied: {names}. Say which this is with ELECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_matching.py"/>
        <source>{count} decisions are on a name that is a party's own in the registry, and go before it: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions are on names that this table does not have: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} decisions name a party that the registry does not have, and are not applied: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{count} electors or votes of {population} inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/alias_matching.py"/>
        <source>{count} entries of the table of names are of no use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/overlay.py"/>
        <source>{count} features of the weight layer with {people:.0f} inhabitants lie outside all zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} lists are written in several ways and taken as one each: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} lists below {percent:g} % of all votes are summed into votes_OTHERS: {lists}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>{count} names are like those of a party that stands in the same zone under another: they stay lists of their own: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{count} names of lists are close to those of a party and were not taken for it: {names}. See PARTY_TABLE; PARTY_DECISIONS writes a table in which to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the alias table mean several zones: {names}. None is applied; give the parent, or the date in decided_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aliases.py"/>
        <source>{count} names of the table of decisions have letters that cannot be read: {names}. Save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_aliases.py"/>
        <source>{count} names of the table of decisions mean several parties: {names}. None is applied; give the date in decided_on, or the election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/crosswalk.py"/>
        <source>{count} pieces are taken for inaccuracies of the boundaries, being less than {percent:g} % of both their zones; the largest: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/election_layer.py"/>
        <source>{count} zones are left out, since their parts, or the whole they are parts of, count: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/cluster_values.py"/>
        <source>{count} zones are not in the earlier layer and have no second value: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/transfer.py"/>
        <source>{count} zones go nowhere, with {votes} votes; they are kept as rows without geometry, so that totals stay whole: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have no code; only their name can match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/zone_contiguity.py"/>
        <source>{count} zones have no neighbour: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have no outline and so no neighbours by it: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/zonegroups.py"/>
        <source>{count} zones have several features with one code and name, merged: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{count} zones have the outline of another one, and are its neighbours: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{count} zones of {level} with results have no parent among the zones of {upper} {vintage}, and their votes would be lost: {zones}. Load the zones with PARENT_LEVEL={upper} and the codes of their parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{count} zones with {votes:.0f} valid votes have no parent and are left out: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database} exists already and is not replaced. Choose another schema, or drop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, from which no way leads to version {known}. Create a new database and load zones and results into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} has schema version {found}, this plugin knows versions up to {known}. Update the plugin; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is in use: another editor changes the same election or level. Wait until that is done and run again; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/connection.py"/>
        <source>{database} is no electoral database of this plugin: it has no table meta with a schema version. Choose a database made by “Create electoral database”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database} is open for reading only ({error}). Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: another editor was changing the same and the server has let that one go first ({error}). Nothing has been changed; run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/database_maps.py"/>
        <source>{database}: maps get no style, since you may not write public.layer_styles, where QGIS looks for styles. Ask the administrator to run postgis_roles.sql; the next load gives the maps their style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server cannot be reached ({error}). Look whether it runs, and at host and port of the connection in the browser of QGIS; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no room or memory left ({error}). The database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server has no such database ({error}). Correct the connection in the browser of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses the user or the password ({error}). Correct the connection in the browser of QGIS; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server refuses: {error}. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: the server was stopped, or has ended the connection ({error}). The database is as it was; run again when the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database}: the server went away while it was confirming. The change is there as a whole or not at all. Run again: loading the same again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/postgis.py"/>
        <source>{database}: the server's database has no PostGIS. Have its administrator run CREATE EXTENSION postgis in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/server.py"/>
        <source>{database}: you may not do this ({error}). Whoever only reads has the role of a reader; ask the administrator for that of an editor. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cluster_analysis.py"/>
        <source>{draws} permutations give no p-value below {least}; for one of {count} zones to stand alone after the correction {needed} are needed (PERMUTATIONS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{election}: the results on {levels} are sums of those on level {level} as they were. Run “Aggregate in database” again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{election}: the zones of {upper} and their parts of {level} have other votes: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/party_indices.py"/>
        <source>{file} cannot be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} does not begin with the number of zones, as files of neighbours do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file} is no electoral law: it needs “format”: “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} is no file of neighbours: its name ends in .gal or .gwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: a table needs a column “code”, and no column twice. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file} is no party registry: it needs “format”: “{format}” and a list “parties”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file} is no reading recipe: it needs “format”: “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file} is no zone rule: it needs “format”: “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file} names zones that the layer does not have by zone_code: {codes}. Choose the layer it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code and its number of neighbours are expected, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: a zone's code, that of a neighbour and a weight above 0 are expected, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: the link from {code} to {other} is there twice, or leads to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/weights_files.py"/>
        <source>{file}, line {line}: zone {code} should have {count} neighbours here, and has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: entry {number} needs a “code” of its own of ASCII letters, digits and “_”; it has “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: keys that no law has: {unknown}; keys missing: {missing}. Keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/registry_file.py"/>
        <source>{file}: line {line} has more cells than the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: no recipe has the keys {unknown}. Keys: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the colour of “{code}” is “{colour}”; it should be like #1F77B4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: the names of “{code}” should be texts, and its “aliases” a list of texts, or of a “name” with its “elections”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: these keys are not known and not read: {keys}. Known are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} names are of more than one party, and find none of them but the one whose code they are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: {count} parties have no name, so they are found by their code only: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/parties.py"/>
        <source>{file}: “earlier” of “{code}” should be a list of “code” and “elections”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <source>{file}: “thousands” and “decimal” are both “{sign}”; they have to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/recipes.py"/>
        <location filename="../core/seat_laws.py"/>
        <source>{file}: “{key}” is {value}; it should be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/rule_files.py"/>
        <source>{file}: “{key}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones of one name under one parent, perhaps the same zone twice: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{level}: zones with an invalid or empty geometry: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/neighbour_options.py"/>
        <source>{links} pairs of zones are neighbours: {exact} by vertices that are exactly the same, {more} because their outlines come within {tolerance} m of each other (SNAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} fails in zone {row}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} gives “{value}” in zone {row}; it should be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} is no expression: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/expressions.py"/>
        <source>{name}: {expression} names fields that are not there: {missing}. Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} cannot be read as a table: {why}. Supported: CSV, TSV, XLSX, XLS, ODS, DBF, GeoJSON, GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: QGIS writes no format with the ending {ending}. Choose .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: it is a folder. Give the name of a file in it, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: it is read-only. Choose a file, and a folder, that you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: the disk is full or fails ({error}). Make room and run again; the database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the file is read-only. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: the folder does not exist. Create it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} cannot be written: you may not write into its folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/writer.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder, or close the programs that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} cannot be written: {error}. Choose another file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} exists already and is not replaced. Choose another file, or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} has a password, or is an old workbook under a wrong name. Save it without password, or rename it to .xls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has more than {most} million cells. Read it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no sheet “{sheet}”. Sheets: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/pack.py"/>
        <source>{path} has no table {table}: install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/files.py"/>
        <source>{path} has no visible sheet. Choose a hidden one with SHEET: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} has the figures without the map: its format keeps no geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} has {count} columns, more than {most}. Choose another DELIMITER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} holds {count} tables or sheets, which the output would replace. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is a page of the web (HTML or XML) with the ending of a workbook. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged, or no workbook at all whatever its ending says. Get it again, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} is damaged: {error}. Get it again, or save it again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <location filename="../layers/delimited.py"/>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is in use by another program, which is writing to it. Wait until it is done, or close it, and run again; nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path} is no GeoPackage, or it is damaged ({error}). Take a copy of it, or create it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is no GeoPackage, so no table can be written into it. Choose a file that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is no table: a cell of its beginning has no end ({error}). Check the quotes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path} is not all {encoding}: {error}. Choose ENCODING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS cannot read it back. Choose a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: QGIS would give it the name {name}. Choose that name, or a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: it would replace {others} beside it. Choose another name for the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change names of fields ({fields}). Choose a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would cut or change values of the field “{field}”. Choose a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sinks.py"/>
        <source>{path} is not written: its format would keep {kept} of {count} rows, since it loses those without geometry and their votes. Choose a GeoPackage (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/project.py"/>
        <source>{path} is open as layer “{layer}” with edits that are not saved and would be lost. Save or discard them, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>{path} is read and cannot be replaced by the output. Choose another file, or a table of its own in a GeoPackage (ogr:dbname='zones.gpkg' table="name" (geom)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/archives.py"/>
        <source>{path} would unpack to more than {most} MB, {cells} million cells or {parts} parts, more than can be read. Save the sheet alone as CSV and read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{path}: a quotation mark of line {lines} may have gone astray: what it encloses may be several cells or rows. Check the quotes there: delete those that enclose no cell, and write one that belongs to a name twice, with the name in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/opening.py"/>
        <source>{path}: an electoral database is a GeoPackage, whose name ends with .gpkg, or a schema on a server, postgres:CONNECTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: nothing divides its rows into columns. Check the quotes, or choose another DELIMITER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{path}: rows have different numbers of cells ({error}). Check the delimiter and the quotes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/geopackage.py"/>
        <source>{path}: the database refuses: {error}. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/aggregation.py"/>
        <source>{some} of {all} sums of a list are over some of the parts only: where a part has a result and none for the list (it did not stand, or is not published), it adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no block “{block}”. Blocks: {blocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has no blocks of columns side by side: leave BLOCK empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <location filename="../core/vote_columns.py"/>
        <source>{source} has no column “{column}”. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source} has several blocks of columns with the same names: {blocks}. Choose one with BLOCK; * reads all columns under their whole names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source} has {count} lists, each of which needs a field; a table has room for {most}. Sum the small ones into votes_OTHERS with MINOR_BELOW ({percent} percent or more), or read a part of the file with FILTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source} holds several ballots, told apart by “{column}” ({values}). Choose one with FILTER, for instance {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source} is not in the encoding {encoding} ({error}). Choose ENCODING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}), but {other} ({other_score}) is nearly as plausible. Look at the names; if they are wrong, choose ENCODING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding} (plausibility {score}; next {other}, {other_score}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/encodings.py"/>
        <source>{source} is read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source} was once saved in a wrong encoding; {count} texts are put right, for instance “{wrong}” to “{right}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: no whole number of votes has these shares of the published total: {cells}. Check the column of valid votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these cells are no counts (text, negative or fractional): {cells}. Correct them, leave them empty if they are not known, or choose other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these cells are no shares: {cells}. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers are too large to be votes: {cells}. Correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/numbers.py"/>
        <source>{source}, column “{column}”: these numbers can be read in two ways, with a mark between thousands or with decimals: {cells}. Say with THOUSANDS or DECIMAL which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares give other votes if their digits were cut off and not rounded: {cells}. Use the published votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have no published total of valid votes: {cells}. Without it they give no votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}, column “{column}”: these shares have too few decimals to give one number of votes: {cells}. Use the published votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: VOTE_FIELDS names these columns twice, or they are no votes: {columns}. Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: a list has several rows in one zone: {cells}. Choose one ballot with FILTER{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: a long table needs PARTY_FIELD and VOTES_FIELD. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: cells in quotes hold several lines with delimiters and figures, read as one cell each: lines {lines}. Look at the rows there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: column “{column}” may only count the rows, and these have one name: {zones}. Choose one row a zone with FILTER, or say which column is the code with CODE_FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/blocks.py"/>
        <source>{source}: in block “{block}”, columns have the names of others: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <location filename="../core/repeated_columns.py"/>
        <source>{source}: lists have the names of columns: {names}. Rename those columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/published.py"/>
        <source>{source}: merged cells hold one figure for several zones or lists: {cells}. Split them and write the figure of each, or leave those rows out with FILTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: neither a code nor a name of zones is recognised. Choose CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: no column can be the votes of a list. Choose VOTE_FIELDS. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: no column is named like a list of the registry, and these columns of whole numbers add up to more than “{bound}”, so they cannot all be lists: {columns}. Name the lists in VOTE_FIELDS, for instance {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/stored_text.py"/>
        <source>{source}: numbers did not fit into their columns when the file was written, and are asterisks in it. Get them from where the file was made. Columns and rows: {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/quotes.py"/>
        <source>{source}: quotation marks of lines {lines} would make one cell of several rows. They are left out, since every row then has the {count} cells of the header. Look at the names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: row {row} ({zone}) has votes and no list in “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: some rows are no lists by their “{column}”: {names}. Leave them out with FILTER: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/lists.py"/>
        <source>{source}: the column “{column}” differs between the rows of one zone: {zones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/tables.py"/>
        <source>{source}: the columns of codes and names ({blank}) are blank in every row. Fill one in, or choose another with CODE_FIELD or NAME_FIELD. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/unknown_lists.py"/>
        <source>{source}: the columns {columns} hold whole numbers and the registry does not know them: they may be lists or other figures. Name all lists in VOTE_FIELDS: {without} – or, with them: {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/party_table.py"/>
        <source>{source}: the columns “{one}” and “{other}” are both {code}, the first by a decision. Say in PARTY_ALIASES which of them is a list of its own (party: *), or name the columns to read in VOTE_FIELDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/cells.py"/>
        <source>{source}: the header has {count} columns and these rows have another number: {rows}. Check the delimiter and the quotes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/share_columns.py"/>
        <source>{source}: the lists are in percent ({columns}), and no column is recognised as the valid votes that these are shares of. Choose VALID_FIELD, or say with SHARES that they are votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/vote_columns.py"/>
        <source>{source}: the recipe does not fit: of its {count} columns of lists these are not there: {gone}. Choose another recipe, or name the lists in VOTE_FIELDS. Columns: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/shares.py"/>
        <source>{source}: the votes that the shares of {columns} give do not sum to the published total: {zones}. A list may be missing, or the shares are of another total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these codes may be one code written in two ways: {zones}. Write all codes alike, or leave one row out with FILTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/identity.py"/>
        <source>{source}: these rows have neither code nor name of a zone, and are no sums of others: {rows}. Leave them out with FILTER, or fill in their zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden columns are read like all others: {which}. Look at the columns and lists found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/sheet_marks.py"/>
        <source>{source}: {count} hidden rows are read like all others: {which}. Leave them out with FILTER if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/delimited.py"/>
        <source>{source}: {count} texts have a quotation mark without its other one, which is left out, for instance in “{text}”. Look at the names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. By the column “{column}” they are parts of a zone, and one of them alone would lose the votes of the others. Read each as a zone, with CODE_FIELD = -, NAME_FIELD = {column} and {parent} = {above}, and sum them with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. Choose one row a zone with FILTER, or another CODE_FIELD. Rows that are parts of a zone, such as polling stations, are read as zones of their own, with the zone as PARENT_FIELD, and summed with “Aggregate results to a parent level” (aggregateresults).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/ballots.py"/>
        <source>{source}: {count} zones have several rows: {zones}. The column “{column}” tells them apart ({values}); if these are ballots, choose one with FILTER, for instance {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/plausibility.py"/>
        <source>{value} here and {reference} in the other ballot: far from what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/rolling.py"/>
        <source>{votes_in} votes in and {votes_out} out: nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/seat_methods.py"/>
        <source>{votes} votes and {seats} seats are too many to be computed exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: share, rank, margin, gap or class do not fit the votes in {count} places: {zones}. “Remove results”, then load them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: the zones have {found} votes for {party}, the list has {votes} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../database/checks.py"/>
        <source>{where}: {stored} votes are stored, {expected} came in by import {number}. Load the results again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/indices.py"/>
        <source>{won:.0f} seats were won and {filled:.0f} are to be filled: check the seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/election.py"/>
        <source>“{name}” is more than “{bound}” in {count} zones: {zones}. Check the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/comparison.py"/>
        <source>“{name}” is the same in both elections in all {count} zones that publish it: this looks like two ballots of one day. They are no two dates, and say nothing of change over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/ranking.py"/>
        <source>“{name}” with weight {weight:g}: weights are above 0, and criteria are {criteria}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/spellings.py"/>
        <source>“{one}” and “{other}” are both {code}, and {zone} has votes under both. Choose one ballot with FILTER, or say in PARTY_ALIASES which of them is a list of its own (party: *).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../layers/destinations.py"/>
        <source>“{table}” cannot be the name of a table: QGIS and SQLite keep the sign “|”, names that begin with “sqlite_”, and “layer_styles” for themselves. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
